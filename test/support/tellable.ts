import type { Tellable } from '../../server/boards/tell-board.ts';
import type { Decided } from '../../server/boards/tell-ruling.ts';
import { released } from './released.ts';

export const briefing = {
  id: 'briefing',
  names: { en: 'Briefing note', 'zh-Hans': '简报' },
  caution: {},
  archived: false,
};
export const returns = {
  id: 'returns',
  names: { en: 'Statistical return', 'zh-Hans': '报表' },
  caution: {},
  archived: false,
};

/** All that a board is told of, on a quiet day: nothing released, nothing decided. */
export const tellable = (more: Partial<Tellable> = {}): Tellable => ({
  released: released(),
  office: { name: 'Office', synthetic: false, floor: 5 },
  team: { id: 'team', name: 'Team', closedOn: null },
  catalogue: [briefing, returns],
  decisions: [],
  trials: [],
  marks: [],
  endedBurdens: [],
  answers: [],
  records: [],
  today: '2026-10-20',
  ...more,
});

export const decided = (taskTypeId: string, more: Partial<Decided> = {}): Decided => ({
  id: `decision on ${taskTypeId}`,
  taskTypeId,
  takenOn: taskTypeId,
  ruling: 'use',
  reason: '',
  decidedOn: '2026-09-10',
  reviewOn: null,
  frozen: null,
  ...more,
});
