import { describe, expect, it } from 'vitest';
import { tellBoard } from '../../server/boards/tell-board.ts';
import type { ReleasedVolume } from '../../server/publication/released.ts';
import { readAt, released, row } from '../support/released.ts';
import { briefing, decided, returns, tellable } from '../support/tellable.ts';

const saves = readAt('2026-10-05', 0.6, 0.2);
const costs = readAt('2026-10-05', 1.6, 0.2);
const points = readAt('2026-10-05', 0.9, 0.08);
const ran = { lastRun: '2026-10-05', nextRun: '2026-11-02' };
const names = (lines: readonly { names: { en?: string } }[]) => lines.map((one) => one.names.en);

describe('what is known', () => {
  it('puts all work together first and kinds in catalogue order, known or not', () => {
    const { rows } = tellBoard(tellable({ released: released({ ...ran, rows: [row('returns', saves)] }) }));
    expect(rows.map(({ taskType, known }) => [taskType?.id ?? null, known.kind])).toEqual([
      [null, 'not_known'],
      ['briefing', 'not_known'],
      ['returns', 'known'],
    ]);
  });

  it('leaves out what is no longer offered, but where it has a reading', () => {
    const catalogue = [
      { ...briefing, archived: true },
      { ...returns, archived: true },
    ];
    const { rows } = tellBoard(tellable({ catalogue, released: released({ ...ran, rows: [row('returns', saves)] }) }));
    expect(rows.map(({ taskType, archived }) => [taskType?.id ?? null, archived])).toEqual([
      [null, false],
      ['returns', true],
    ]);
  });

  it.each([
    ['year', 'of_last_year'],
    ['tool_changed', 'of_before_the_tool_changed'],
  ] as const)('lets the last reading stand, marked, while the series after a %s has none', (reason, stands) => {
    const former = row('briefing', saves);
    const series = [...former.series, { since: '2027-01-04', reason, readings: [] }];
    const { rows } = tellBoard(tellable({ released: released({ ...ran, rows: [{ ...former, series }] }) }));
    expect(rows[1]!.known).toMatchObject({ kind: 'known', stands, since: '2026-10-05' });
  });

  it('says an hour only where the word stands', () => {
    const told = (reading: typeof saves) =>
      tellBoard(tellable({ released: released({ ...ran, rows: [row(null, reading)] }) })).rows[0]!.known;
    expect(told(saves)).toMatchObject({ reading: { word: 'probably_saves', hourNow: 35 } });
    expect(told(points)).toMatchObject({ reading: { word: 'points_to_saving', hourNow: null, fallsAt: null } });
  });
});

describe('the headline', () => {
  const net = { period: '2026-Q3', taskTypeId: null, what: 'net', low: 600, high: 1500 } as const;
  const saved = { ...net, what: 'saved', low: 700, high: 1600 } as const;
  const burdens = { ...net, what: 'burdens', low: 100, high: 200 } as const;
  const together = [row(null, saves)];

  it('tells the last closed quarter', () => {
    const { headline, period } = tellBoard(
      tellable({ released: released({ ...ran, rows: together, volumes: [net, saved, burdens] }) }),
    );
    expect(period).toBe('2026-Q3');
    expect(headline).toMatchObject({ kind: 'minutes', what: 'net', outcome: 'gain', range: { low: 600, high: 1500 } });
  });

  it.each([
    [-10, 20, 'open'],
    [0, 20, 'gain'],
    [-20, 0, 'loss'],
    [-20, -10, 'loss'],
    [0, 0, 'open'],
  ])('calls %i to %i a %s', (low, high, outcome) => {
    const volumes = [{ ...net, low, high }, saved];
    expect(tellBoard(tellable({ released: released({ ...ran, rows: together, volumes }) })).headline).toMatchObject({
      outcome,
    });
  });

  it('says nothing of costs while nothing is known of gains', () => {
    const volumes = [{ ...net, what: 'burdens', low: 300, high: 500 } as const];
    const { headline, account } = tellBoard(tellable({ released: released({ ...ran, volumes }) }));
    expect(headline).toEqual({ kind: 'waiting', seatsEachWay: 5, piecesInAll: 150, hoursOn: '2027-01-04' });
    expect(account).toEqual([]);
  });

  it('tells all burdens in one line where no single one may be told, and takes nothing off where none are', () => {
    const partsOf = (...volumes: ReleasedVolume[]) => {
      const { headline, account } = tellBoard(tellable({ released: released({ ...ran, volumes }) }));
      return [headline.kind === 'minutes' && headline.what, ...account.map(({ part }) => part)];
    };
    expect(partsOf(saved, burdens, net)).toEqual(['net', 'saved', 'burdens', 'net']);
    const training = { ...burdens, what: 'mandatory_training' } as const;
    expect(partsOf(saved, training, burdens, net)).toEqual(['net', 'saved', 'mandatory_training', 'net']);
    expect(partsOf(saved, net)).toEqual(['saved', 'saved']);
  });

  it('tells the ratio and the day of the hours where no quarter has closed', () => {
    const { headline } = tellBoard(tellable({ released: released({ ...ran, rows: together }) }));
    expect(headline).toMatchObject({
      kind: 'no_hours_yet',
      hoursOn: '2027-01-04',
      reading: { word: 'probably_saves' },
    });
  });

  it('is of the period asked for, and of the last where that one is not told', () => {
    const volumes = [net, saved, { ...saved, period: '2026-Q2', low: 100, high: 200 }];
    const told = (period: string) => tellBoard(tellable({ period, released: released({ ...ran, volumes }) }));
    expect(told('2026-Q2').headline).toMatchObject({ what: 'saved', range: { low: 100, high: 200 } });
    expect(told('2025-Q1').period).toBe('2026-Q3');
  });
});

describe('the quarter that runs', () => {
  it.each([
    ['2026-11-02', { period: '2026-Q4', closesOn: '2026-12-31', toldOn: '2027-01-04' }],
    // The first run of a quarter tells the one before.
    ['2026-10-05', { period: '2026-Q3', closesOn: '2026-09-30', toldOn: '2026-10-05' }],
    ['2027-01-04', { period: '2026-Q4', closesOn: '2026-12-31', toldOn: '2027-01-04' }],
  ])('with the next run on %s', (nextRun, running) => {
    expect(tellBoard(tellable({ released: released({ nextRun }) })).running).toEqual(running);
  });
});

describe('what to do', () => {
  const rows = [row('briefing', saves), row('returns', costs)];
  const lines = (more: Parameters<typeof tellable>[0] = {}, values = {}) =>
    tellBoard(tellable({ released: released({ ...ran, rows, ...values }), ...more })).advice;

  it('names what is faster and what is slower', () => {
    const [use, avoid] = lines();
    expect(use).toMatchObject({ kind: 'use', withChecks: [] });
    expect(names(use!.kind === 'use' ? use!.taskTypes : [])).toEqual(['Briefing note']);
    expect(avoid).toMatchObject({ kind: 'avoid', taskTypes: [{ id: 'returns' }] });
  });

  it('never rests on a word that only points somewhere', () => {
    const pointing = [row('briefing', points), row('returns', readAt('2026-10-05', 1.1, 0.08))];
    expect(pointing.map(({ series }) => series[0]!.readings[0]!.word)).toEqual(['points_to_saving', 'points_to_cost']);
    expect(lines({}, { rows: pointing })).toEqual([]);
  });

  it('lets a ruling go before the readings', () => {
    const ruled = (ruling: 'use_with_checks' | 'do_not_use' | 'drop_the_task') =>
      lines({ decisions: [decided('briefing', { ruling })] });
    expect(ruled('use_with_checks')[0]).toMatchObject({ kind: 'use', taskTypes: [], withChecks: [{ id: 'briefing' }] });
    expect(ruled('do_not_use')).toMatchObject([{ kind: 'avoid', taskTypes: [{ id: 'briefing' }, { id: 'returns' }] }]);
    expect(ruled('drop_the_task')).toMatchObject([{ kind: 'avoid', taskTypes: [{ id: 'returns' }] }]);
  });

  it('asks whether it is needed once most say that they do it twice, and then advises nothing else on it', () => {
    const share = { period: '2026-Q3', taskTypeId: 'briefing', question: 'also_by_hand', option: 'yes' } as const;
    const often = lines({}, { shares: [{ ...share, third: 'over_two_thirds' }] });
    expect(often.map(({ kind }) => kind)).toEqual(['avoid', 'ask_whether_needed']);
    const once = lines({}, { shares: [{ ...share, third: 'a_third_to_two_thirds' }] });
    expect(once.map(({ kind }) => kind)).toEqual(['use', 'avoid']);
    const third = 'a_third_to_two_thirds' as const;
    const twice = lines(
      {},
      {
        shares: [
          { ...share, third },
          { ...share, third, period: '2026-Q2' },
        ],
      },
    );
    expect(twice.map(({ kind }) => kind)).toEqual(['avoid', 'ask_whether_needed']);
  });

  it('has at most three lines, the burden last', () => {
    const volumes = [{ period: '2026-Q3', taskTypeId: null, what: 'proof_of_use', low: 60, high: 90 }] as const;
    const shares = [
      { period: '2026-Q3', taskTypeId: 'third', question: 'also_by_hand', option: 'yes', third: 'over_two_thirds' },
    ];
    const third = { ...briefing, id: 'third' };
    expect(lines({}, { volumes }).map(({ kind }) => kind)).toEqual(['use', 'avoid', 'drop_burden']);
    const endedBurdens = [{ burden: 'proof_of_use', endedOn: '2026-10-06' }] as const;
    expect(lines({ endedBurdens }, { volumes }).map(({ kind }) => kind)).toEqual(['use', 'avoid']);
    const full = lines({ catalogue: [briefing, returns, third] }, { volumes, shares });
    expect(full.map(({ kind }) => kind)).toEqual(['use', 'avoid', 'ask_whether_needed']);
  });
});

describe('since last time', () => {
  const changes = (values: object, more = {}) =>
    tellBoard(tellable({ released: released({ ...ran, ...values }), ...more })).changes;

  it('is empty where nothing changed', () => {
    expect(changes({ rows: [row(null, readAt('2026-09-07', 0.6, 0.2))] })).toEqual([]);
    expect(tellBoard(tellable()).changes).toEqual([]);
  });

  it('tells new readings and whether the word moved', () => {
    const open = readAt('2026-09-07', 0.8, 0.5);
    expect(changes({ rows: [row(null, open, saves), row('briefing', saves)] })).toMatchObject([
      { kind: 'new_reading', taskType: null, was: 'too_early', now: 'probably_saves', moved: true },
      { kind: 'first_reading', taskType: { id: 'briefing' }, now: 'probably_saves' },
    ]);
  });

  it('tells a closed quarter at its run alone, decisions that are due, and answers since', () => {
    const volumes = [{ period: '2026-Q3', taskTypeId: null, what: 'saved', low: 60, high: 90 }];
    expect(changes({ volumes })).toEqual([{ kind: 'period_closed', period: '2026-Q3' }]);
    expect(changes({ volumes, lastRun: '2026-11-02', nextRun: '2026-12-07' })).toEqual([]);
    const due = changes({}, { decisions: [decided('briefing', { reviewOn: '2026-10-20' })] });
    expect(due).toMatchObject([{ kind: 'decision_due', due: { because: 'review_day' } }]);
    expect(changes({}, { decisions: [decided('briefing', { reviewOn: '2026-10-21' })] })).toEqual([]);
    const answers = [
      { question: 'New', answeredOn: '2026-10-05' },
      { question: 'Old', answeredOn: '2026-10-04' },
    ];
    expect(changes({}, { answers })).toEqual([
      { kind: 'feedback_answered', question: 'New', answeredOn: '2026-10-05' },
    ]);
  });
});
