import type { Arm, BurdenKind } from '../../db/vocabulary.ts';

/** What an atom is of. Entries or burdens of one key are the same kind of thing; only these are ever published together. */
export type Key =
  | { kind: 'work'; teamId: string; taskTypeId: string; arm: Arm; trialId: string | null }
  | { kind: 'burden'; teamId: string; burden: BurdenKind };

export function keyText(key: Key): string {
  return key.kind === 'work'
    ? `work ${key.teamId} ${key.taskTypeId} ${key.arm} ${key.trialId ?? ''}`
    : `burden ${key.teamId} ${key.burden}`;
}
