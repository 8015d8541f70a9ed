import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import type { Language, ReworkReason, Ruling } from '../../db/vocabulary.ts';
import type { Contributor } from '../access/contributor.ts';
import type { Hint } from '../boards/hints.ts';
import { readHints } from '../boards/read-hints.ts';
import type { Context } from '../context.ts';
import { readingsIn } from './kept-readings.ts';
import { isUnlisted } from './packs/unlisted.ts';
import { searchKeysIn } from './search-keys.ts';

export interface CatalogueEntry {
  id: string;
  names: Partial<Record<Language, string>>;
  /** Enough is known in the reader's own team, or a lead ruled so: no need to log it. */
  resting: boolean;
  /** What the names can be found by. */
  search: readonly string[];
  /** What must never be handed to an AI with it; left out where nothing is said. */
  caution?: Partial<Record<Language, string>>;
  /** Where what is not in the list is logged. */
  unlisted?: true;
  /** What the last run released, in a word; left out where nothing can be said. */
  hint?: 'use' | 'check' | 'avoid';
  /** What went wrong most often, the first most. */
  topReasons?: readonly ReworkReason[];
  /** The team's ruling in force. */
  decision?: { ruling: Ruling };
  /** The ids that it is also known by: kinds of work that were merged into it. */
  was?: string[];
}

/** What can be logged, in catalogue order. */
export async function listTaskTypes(context: Context, reader: Contributor | null = null): Promise<CatalogueEntry[]> {
  const all = await readTaskTypeLabels(context.db);
  const hints = reader ? await readHints(context, reader.team.id) : new Map<string, Hint>();
  const readings = await readingsIn(all);
  const was = (id: string) => all.filter(({ mergedInto }) => mergedInto === id).map((merged) => merged.id);
  return all
    .filter(({ archived }) => !archived)
    .map(({ id, key, names, caution }) => ({
      id,
      names,
      resting: hints.get(id)?.resting ?? false,
      search: searchKeysIn(all, { id, names }, readings),
      ...(isUnlisted({ key, names }) && { unlisted: true as const }),
      ...(Object.keys(caution).length > 0 && { caution }),
      ...told(hints.get(id)),
      ...(was(id).length > 0 && { was: was(id) }),
    }));
}

/** Left out where there is nothing to say: the list is loaded by every phone. */
function told(hint: Hint | undefined): Pick<CatalogueEntry, 'hint' | 'topReasons' | 'decision'> {
  if (!hint) return {};
  return {
    ...(hint.hint && { hint: hint.hint }),
    ...(hint.topReasons.length > 0 && { topReasons: hint.topReasons }),
    ...(hint.decision && { decision: { ruling: hint.decision.ruling } }),
  };
}
