import type { Piece } from '../../server/evidence/cell.ts';
import type { Correction, Pending } from '../../server/publication/item.ts';
import type { Key } from '../../server/publication/key.ts';
import { type PlanInput, plan } from '../../server/publication/plan.ts';

export const piece: Piece = {
  arm: 'with_ai',
  outcome: 'saved',
  minutes: 30,
  reworkMinutes: 0,
  size: 3,
  expectedMinutes: null,
  expectedMinutesWithAi: null,
  byHandMinutes: null,
  reworkReasons: [],
  moreAsked: null,
  alsoByHand: null,
  timeBecame: null,
  whyWithoutAi: null,
  secondsToLog: null,
  day: '2026-03-02',
};
export const briefing = {
  kind: 'work',
  teamId: 'east',
  taskTypeId: 'briefing',
  arm: 'with_ai',
  trialId: null,
} satisfies Key;

export function pendingOf(id: string, contributorId: string, minutes = 30, more: Partial<Pending> = {}): Pending {
  const body = { ...piece, minutes };
  return { id, key: briefing, contributorId, revision: 1, receivedOn: '2026-03-02', body, returning: false, ...more };
}

export const five = ['a', 'b', 'c', 'd', 'e'].map((name) => pendingOf(`fresh ${name}`, name));

export function deletionOf(id: string, contributorId: string, minutes = 30): Correction {
  return { kind: 'deleted', id, key: briefing, atomId: 1, contributorId, old: { ...piece, minutes } };
}

export function planned(input: Partial<PlanInput>) {
  const teams = [
    { id: 'county', parentId: null },
    { id: 'east', parentId: 'county' },
    { id: 'west', parentId: 'county' },
    { id: 'north', parentId: 'county' },
    { id: 'village', parentId: 'east' },
    { id: 'hamlet', parentId: 'east' },
  ];
  return plan({ floor: 5, today: '2026-03-02', teams, pending: [], corrections: [], ...input });
}
