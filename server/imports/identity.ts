import { createHmac } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { stableId, uuidOf } from '../stable-id.ts';
import { rowsPerTurn } from './parse-csv.ts';
import type { Draft } from './validate-rows.ts';

/** The same person of the same team in every file, without the file's name for them: keyed, so that nobody can try names. */
function contributorIdOf(tokenKey: Uint8Array, teamId: string, label: string): string {
  return uuidOf(
    createHmac('sha256', tokenKey)
      .update(JSON.stringify(['import', teamId, label]))
      .digest(),
  );
}

export type Identified = Draft & { entryId: string; contributorId: string };

/**
 * Each row's id follows from what it says, so that a file that is imported twice adds nothing: from its own id where
 * the file has one (then a changed row is a correction), else from its cells and how many rows like it stand above.
 */
export async function identify(
  drafts: readonly Draft[],
  of: { tokenKey: Uint8Array; teamId: string; wholeFileTaskTypeId: string | null },
): Promise<Identified[]> {
  const contributorIds = new Map<string, string>();
  const occurrences = new Map<string, number>();
  const identified: Identified[] = [];
  for (const draft of drafts) {
    if (identified.length % rowsPerTurn === rowsPerTurn - 1) await nextTurn();
    const label = draft.contributor;
    const contributorId = contributorIds.get(label) ?? contributorIdOf(of.tokenKey, of.teamId, label);
    contributorIds.set(label, contributorId);
    identified.push({ ...draft, contributorId, entryId: entryIdOf(draft, contributorId) });
  }
  return identified;

  function entryIdOf(draft: Draft, contributorId: string): string {
    if (draft.rowId !== null) return stableId('row', of.teamId, of.wholeFileTaskTypeId, draft.rowId);
    const alike = cellsId(of.teamId, contributorId, draft);
    const occurrence = (occurrences.get(alike) ?? 0) + 1;
    occurrences.set(alike, occurrence);
    return stableId(alike, occurrence);
  }
}

function cellsId(teamId: string, contributorId: string, draft: Draft): string {
  return stableId(
    'cells',
    teamId,
    draft.taskTypeId,
    contributorId,
    draft.day,
    draft.arm,
    draft.outcome,
    draft.minutes,
    draft.reworkMinutes,
    draft.reworkReasons.join(' '),
    draft.size,
    draft.expectedMinutes,
    draft.expectedMinutesWithAi,
    draft.byHandMinutes,
  );
}
