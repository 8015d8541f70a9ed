import type { Database } from '../../db/client.ts';
import { addTaskTypes, type NamedTaskType, type NewTaskType, readTaskTypeNames } from '../../db/packs.ts';
import type { Context } from '../context.ts';
import { nearNames } from './near-names.ts';
import { packed } from './packed.ts';
import { packs } from './packs/all.ts';

export type ResolvedTaskType =
  | { kind: 'in_catalogue'; id: string }
  /** A pack has it, the catalogue not yet. */
  | { kind: 'in_pack'; id: string; taskType: NewTaskType }
  | { kind: 'unknown'; near: string[] };

/** The task type of that name in any language, or of that id; null where there is none. A pack's is added to the catalogue. */
export async function findTaskType({ db, writer }: Pick<Context, 'db' | 'writer'>, name: string) {
  const resolved = await resolveTaskType(db, name);
  if (resolved.kind === 'unknown') return null;
  if (resolved.kind === 'in_pack')
    await writer.exclusive((exclusive) => exclusive.commit(addTaskTypes(exclusive.db, [resolved.taskType])));
  return { id: resolved.id };
}

export async function resolveTaskType(db: Database, name: string): Promise<ResolvedTaskType> {
  return (await taskTypeResolver(db))(name);
}

/** Reads the catalogue once for many names. */
export async function taskTypeResolver(db: Database): Promise<(name: string) => ResolvedTaskType> {
  const catalogue = await readTaskTypeNames(db);
  const offered = packs.flatMap((pack) => pack.taskTypes.map((type) => packed(pack, type)));
  // An own task type of the same name goes before a pack's, one that is offered before one that is not.
  const listed = [...catalogue].sort((one, other) => Number(isGone(one)) - Number(isGone(other)));
  return (name) => {
    const wanted = folded(name);
    const known = listed.find(({ id, name: own }) => id === name || folded(own) === wanted);
    if (known) return { kind: 'in_catalogue', id: known.id };
    const taskType = offered.find(({ names }) => Object.values(names).some((own) => folded(own) === wanted));
    if (!taskType)
      return {
        kind: 'unknown',
        near: nearNames(name, [
          ...catalogue.map((type) => type.name),
          ...offered.flatMap((type) => Object.values(type.names)),
        ]),
      };
    // Somebody may have given it another name since it was added.
    const renamed = catalogue.some(({ id }) => id === taskType.id);
    return renamed ? { kind: 'in_catalogue', id: taskType.id } : { kind: 'in_pack', id: taskType.id, taskType };
  };
}

const isGone = ({ archived, mergedInto }: NamedTaskType) => archived || mergedInto !== null;

/** Full-width and upper-case letters, and spaces that a spreadsheet leaves behind, make no other name. */
export function folded(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
