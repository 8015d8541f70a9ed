import type { TaskTypeRow, Texts } from '../../db/task-types.ts';
import { folded } from './find-task-type.ts';
import { packed } from './packed.ts';
import type { Pack } from './packs/pack.ts';

export interface OfferedTaskType {
  key: string;
  names: Texts;
  caution: Texts;
  /** The task type that is there already, the pack's own or one of the same name; null where the pack adds it. */
  presentAs: string | null;
}

/** What a pack brings to this catalogue: nothing that is there under its own id, nor under any of its names. */
export function previewPack(pack: Pack, catalogue: readonly TaskTypeRow[]): OfferedTaskType[] {
  const owners = new Map(
    catalogue.flatMap(({ id, names }) => Object.values(names).map((name) => [folded(name), id] as const)),
  );
  const ids = new Set(catalogue.map(({ id }) => id));
  return pack.taskTypes.map((type) => {
    const { id, names, caution = {} } = packed(pack, type);
    const named = Object.values(names).flatMap((name) => owners.get(folded(name)) ?? [])[0];
    return { key: type.key, names, caution, presentAs: ids.has(id) ? id : (named ?? null) };
  });
}
