import type { Felt, Rework } from '../../../server/evidence/evidence.ts';
import type { PresentableEvidence } from '../../../server/evidence/presentable.ts';
import type { Board, BoardRow } from '../../../server/publication/board.ts';

type Of<Kind extends PresentableEvidence['kind']> = Extract<PresentableEvidence, { kind: Kind }>;

const nothingFelt: Felt = {
  savedShare: null,
  timeRatio: null,
  forecastRatio: null,
  calibration: null,
  calibratedTimeRatio: null,
  gap: null,
  gapAgainst: null,
};
const noRework: Rework = { reworkedShare: null, reasons: null, alsoByHandShare: null };
const around = {
  felt: nothingFelt,
  rework: noRework,
  timeUses: null,
  whysWithoutAi: null,
  ratchet: [],
  specifications: [],
  peopleBand: { from: 10, to: 19 },
  toolMinutes: 5,
  reworkMinutes: 60,
};

export function estimated(over: Partial<Of<'estimated'>> = {}): Of<'estimated'> {
  return {
    ...around,
    kind: 'estimated',
    verdict: 'probably_saves',
    level: 'compared',
    timeRatio: 0.75,
    interval: [0.62, 0.9],
    minutesSaved: 900,
    minutesSavedInterval: [400, 1500],
    grossMinutesSaved: 960,
    reworkShareOfGain: 0.1,
    dots: null,
    moreEntries: null,
    sufficient: false,
    ...over,
  };
}

export function notYet(over: Partial<Of<'not_yet'>> = {}): Of<'not_yet'> {
  return {
    ...around,
    kind: 'not_yet',
    verdict: 'too_early',
    level: 'compared',
    reason: 'too_few_entries',
    moreEntries: { from: 20, to: 50 },
    ...over,
  };
}

export function withheld(over: Partial<Of<'withheld'>> = {}): Of<'withheld'> {
  return {
    ...around,
    kind: 'withheld',
    verdict: 'withheld',
    level: null,
    reason: 'no_without_ai_yet',
    peopleBand: null,
    ...over,
  };
}

export function row(id: string, hans: string, en: string, evidence: PresentableEvidence): BoardRow {
  return { id, names: { 'zh-Hans': hans, 'zh-Hant': hans, en }, archived: false, evidence };
}

export const nothingToDo = { use: null, avoid: null, dropTask: null, doneTwiceShare: null, dropBurden: null };

/** Nothing published yet. */
export function emptyBoard(over: Partial<Board> = {}): Board {
  return {
    office: { name: '青石街道办事处', synthetic: false, floor: 5 },
    team: { id: 'team', name: '党政办', pooled: false },
    window: '365',
    asOf: '2026-03-02T09:00:00.000Z',
    headline: { kind: 'nothing_published' },
    whatToDo: nothingToDo,
    taskTypes: [],
    notCounted: [],
    burdens: [],
    timeUses: null,
    withheld: { reason: 'too_few_people', taskTypes: [row('minutes', '会议纪要', 'Minutes', withheld())] },
    ...over,
  };
}

const rich = {
  felt: { ...nothingFelt, savedShare: 0.8, timeRatio: 0.55, gap: 1.36, gapAgainst: 'felt' as const },
  rework: {
    reworkedShare: 0.3,
    reasons: [
      { reason: 'made_up_facts' as const, share: 0.5 },
      { reason: 'other_units_data' as const, share: 0.3 },
      { reason: 'wrong_tone_or_format' as const, share: 0.2 },
    ],
    alsoByHandShare: 0.2,
  },
  timeUses: [
    { use: 'other_papers' as const, share: 0.4 },
    { use: 'new_demands' as const, share: 0.3 },
  ],
  whysWithoutAi: [
    { why: 'confidential' as const, share: 0.5 },
    { why: 'faster_by_hand' as const, share: 0.3 },
  ],
  ratchet: [
    {
      month: '2026-01',
      moreAskedShare: 0.2,
      moreAskedInterval: [0.1, 0.4] as const,
      piecesPerContributorWeek: 1.4,
      piecesInterval: [1.1, 1.8] as const,
    },
    {
      month: '2026-02',
      moreAskedShare: 0.4,
      moreAskedInterval: [0.2, 0.6] as const,
      piecesPerContributorWeek: 1.9,
      piecesInterval: [1.5, 2.3] as const,
    },
  ],
  specifications: [
    {
      contributorEffects: false,
      size: false,
      expectedMinutes: false,
      logRatio: 0.05,
      standardErrorModel: 0.08,
      standardErrorClustered: 0.11,
      reported: false,
    },
    {
      contributorEffects: false,
      size: true,
      expectedMinutes: false,
      logRatio: -0.22,
      standardErrorModel: 0.06,
      standardErrorClustered: 0.08,
      reported: false,
    },
    {
      contributorEffects: true,
      size: true,
      expectedMinutes: false,
      logRatio: -0.288,
      standardErrorModel: 0.05,
      standardErrorClustered: 0.07,
      reported: true,
    },
  ],
  dots: [-120, 150, 300, 400, 480, 560, 630, 700, 760, 820, 880, 940, 1010, 1080, 1150, 1230, 1320, 1430, 1580, 1800],
};

/** Something of everything: gains, losses, no difference, too early, too few, felt only. */
export function fullBoard(over: Partial<Board> = {}): Board {
  const rows = [
    row('brief', '简报信息', 'Briefing note', estimated(rich)),
    row(
      'return',
      '报表统计',
      'Statistical return',
      estimated({
        verdict: 'probably_costs',
        timeRatio: 1.34,
        interval: [1.08, 1.66],
        minutesSaved: -340,
        minutesSavedInterval: [-620, -90],
        grossMinutesSaved: -200,
        reworkShareOfGain: null,
      }),
    ),
    row(
      'speech',
      '领导讲话稿',
      'Speech draft',
      estimated({
        verdict: 'no_clear_difference',
        timeRatio: 0.98,
        interval: [0.91, 1.07],
        minutesSaved: 20,
        minutesSavedInterval: [-70, 110],
        peopleBand: { from: 20, to: 49 },
      }),
    ),
    row(
      'notice',
      '通知公告',
      'Notice',
      estimated({
        verdict: 'too_early',
        timeRatio: 0.84,
        interval: [0.55, 1.3],
        minutesSaved: 60,
        minutesSavedInterval: [-90, 270],
        moreEntries: { from: 20, to: 50 },
        peopleBand: { from: 5, to: 9 },
      }),
    ),
    row(
      'reply',
      '群众来信答复及信访事项办理意见',
      'Reply to a resident’s letter',
      notYet({ peopleBand: { from: 5, to: 9 } }),
    ),
    row(
      'plan',
      '工作方案',
      'Work plan',
      withheld({ level: 'felt', felt: { ...nothingFelt, savedShare: 0.7, timeRatio: 0.7 } }),
    ),
    row(
      'software',
      '软件问题',
      'Software issue',
      estimated({
        verdict: 'costs',
        level: 'trial',
        timeRatio: 1.188,
        interval: [1.003, 1.409],
        minutesSaved: -1200,
        minutesSavedInterval: [-2500, -20],
        grossMinutesSaved: 100,
        felt: { ...nothingFelt, forecastRatio: 0.75, gap: 1.58, gapAgainst: 'forecast' },
      }),
    ),
  ];
  const label = (at: number) => ({ id: rows[at]!.id, names: rows[at]!.names });
  return emptyBoard({
    // 1,500 before rework − 200 = 1,300; − 155 of burdens − 40 of noting = 1,105
    headline: {
      kind: 'balanced',
      grossMinutesSaved: 1500,
      reworkMinutes: 200,
      minutesSaved: 1300,
      burdenMinutes: 155,
      toolMinutes: 40,
      net: 1105,
      interval: [555, 1640],
    },
    whatToDo: { ...nothingToDo, use: label(0), avoid: label(1), dropBurden: 'usage_reporting' },
    taskTypes: rows,
    notCounted: [label(4), label(5)],
    burdens: [
      { burden: 'mandatory_training', minutes: 60 },
      { burden: 'usage_reporting', minutes: 95 },
    ],
    timeUses: [
      { use: 'residents', share: 0.3 },
      { use: 'other_papers', share: 0.4 },
      { use: 'home_on_time', share: 0.1 },
      { use: 'new_demands', share: 0.2 },
    ],
    withheld: {
      reason: 'too_few_people',
      taskTypes: [row('minutes', '会议纪要', 'Minutes', withheld()), row('ledger', '台账', 'Ledger', withheld())],
    },
    ...over,
  });
}
