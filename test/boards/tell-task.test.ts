import { describe, expect, it } from 'vitest';
import { beforeAndAfter } from '../../server/boards/before-after.ts';
import { hintsOf } from '../../server/boards/hints.ts';
import { tellBoard } from '../../server/boards/tell-board.ts';
import { tellTask } from '../../server/boards/tell-task.ts';
import { readAt, reading, released, row } from '../support/released.ts';
import { decided, tellable } from '../support/tellable.ts';

const ran = { lastRun: '2026-10-05', nextRun: '2026-11-02' };
const early = readAt('2026-06-01', 0.7, 0.4);
const late = readAt('2026-10-05', 0.6, 0.2);

describe('before and after', () => {
  const one = row('briefing', early, late);

  it.each([
    ['2026-06-01', '2026-06-01', '2026-10-05'],
    ['2026-07-15', '2026-06-01', '2026-10-05'],
    ['2026-10-04', '2026-06-01', '2026-10-05'],
  ])('of %s: a run on the day itself is before', (day, before, after) => {
    const told = beforeAndAfter(one, day);
    expect([told!.before.run, told!.after.run]).toEqual([before, after]);
    expect(told).toMatchObject({ how: 'two_spans', caution: 'regression_to_the_mean' });
  });

  it.each(['2026-05-31', '2026-10-05', '2026-12-01'])('of %s there is one side only', (day) => {
    expect(beforeAndAfter(one, day)).toBeNull();
  });

  it('says when no piece is on both sides', () => {
    const two = {
      ...one,
      series: [...row('x', early).series, { since: '2026-10-05', reason: 'tool_changed' as const, readings: [late] }],
    };
    expect(beforeAndAfter(two, '2026-07-15')).toMatchObject({ how: 'two_series' });
  });
});

describe('a kind of work’s own page', () => {
  const told = tellable({
    released: released({
      ...ran,
      rows: [row('briefing', early, late), row('returns', early)],
      felt: [{ period: '2026-Q3', taskTypeId: 'briefing', estimate: -0.8 }],
      volumes: [
        { period: '2026-Q3', taskTypeId: 'briefing', what: 'saved', low: 60, high: 90 },
        { period: '2026-Q2', taskTypeId: 'briefing', what: 'saved', low: 6, high: 9 },
        { period: '2026-Q3', taskTypeId: 'returns', what: 'saved', low: 1, high: 2 },
      ],
      trials: [
        {
          trialId: 'trial',
          run: '2026-10-05',
          reading: reading(0.7, 0.2, 4, 'trial'),
          abandoned: 'under_a_third',
          notFollowed: null,
          ratherNot: null,
        },
      ],
    }),
    decisions: [decided('briefing', { decidedOn: '2026-07-15' }), decided('returns')],
    marks: [
      { id: 'all', kind: 'training', name: '', markedOn: '2026-08-01', taskTypeId: null },
      { id: 'other', kind: 'new_model', name: '', markedOn: '2026-08-02', taskTypeId: 'returns' },
    ],
    trials: [
      { id: 'trial', taskTypeId: 'briefing', opensOn: '2026-08-03', closesOn: '2026-09-14' },
      { id: 'runs', taskTypeId: 'briefing', opensOn: '2026-10-12', closesOn: '2026-11-02' },
    ],
  });
  const page = tellTask(told, 'briefing')!;

  it('tells of this kind alone, and of what is of all kinds', () => {
    expect(page.series[0]!.readings.map(({ run }) => run)).toEqual(['2026-06-01', '2026-10-05']);
    expect(page.volumes.map(({ period, saved }) => [period, saved.low])).toEqual([
      ['2026-Q2', 6],
      ['2026-Q3', 60],
    ]);
    expect(page.decisions.map(({ taskTypeId }) => taskTypeId)).toEqual(['briefing']);
    expect(page.marks.map(({ id }) => id)).toEqual(['all']);
    expect(tellTask(told, 'none')).toBeNull();
  });

  it('sets felt beside compared on one scale', () => {
    // e^-0.8 is 0.45; the compared range begins at 0.49
    expect(page.row.felt).toEqual({ period: '2026-Q3', ratio: 0.45, gap: 'feels_faster' });
  });

  it('tells nothing of a trial before its run, and when that is', () => {
    expect(page.trials.map(({ id, state, toldOn, reading: read }) => [id, state, toldOn, read?.word ?? null])).toEqual([
      ['runs', 'running', '2026-12-07', null],
      ['trial', 'read', '2026-10-05', 'saves'],
    ]);
    expect(page.row.trial).toMatchObject({ id: 'runs' });
  });

  it('asks for a second look where the word has moved to another side since', () => {
    const due = (word: number) => {
      const { run: _, ...frozen } = readAt('2026-06-01', word, 0.1);
      const decisions = [decided('briefing', { frozen: { run: '2026-06-01', level: 'compared', reading: frozen } })];
      return tellTask({ ...told, decisions }, 'briefing')!.due;
    };
    expect(due(1.6)).toEqual({ because: 'word_changed', was: 'probably_costs', now: 'probably_saves' });
    expect(due(0.5)).toBeNull();
  });
});

describe('hints on the tiles', () => {
  const hints = (values: object, more = {}) => {
    const told = tellable({ released: released({ ...ran, ...values }), ...more });
    return hintsOf(tellBoard(told), told.released).map(({ hint }) => hint);
  };
  const slower = readAt('2026-10-05', 1.6, 0.2);
  const points = readAt('2026-10-05', 0.9, 0.08);

  it('say what the board advises, and nothing where it only points', () => {
    expect(hints({ rows: [row('briefing', late), row('returns', slower)] })).toEqual(['use', 'avoid']);
    expect(hints({ rows: [row('briefing', points)] })).toEqual([null, null]);
  });

  it('say "check" where a third or more was mended, or the team ruled so', () => {
    const share = { period: '2026-Q3', taskTypeId: 'briefing', question: 'reworked', option: 'reworked' };
    const rows = [row('briefing', late)];
    expect(hints({ rows, shares: [{ ...share, third: 'a_third_to_two_thirds' }] })).toEqual(['check', null]);
    expect(hints({ rows, shares: [{ ...share, third: 'under_a_third' }] })).toEqual(['use', null]);
    expect(hints({ rows }, { decisions: [decided('briefing', { ruling: 'use_with_checks' })] })).toEqual([
      'check',
      null,
    ]);
    expect(hints({ rows }, { decisions: [decided('briefing', { ruling: 'do_not_use' })] })).toEqual(['avoid', null]);
  });

  it('know which optional questions the last quarter answered, of released values alone', () => {
    const shares = [
      { period: '2026-Q3', taskTypeId: 'briefing', question: 'more_asked', option: 'yes', third: 'under_a_third' },
    ] as const;
    const felt = [{ period: '2026-Q3', taskTypeId: 'returns', estimate: 0 }];
    const told = tellable({ released: released({ ...ran, shares, felt }) });
    const published = hintsOf(tellBoard(told), told.released).map((one) => one.published);
    expect(published).toEqual([['more_asked'], ['by_hand_minutes']]);
  });
});
