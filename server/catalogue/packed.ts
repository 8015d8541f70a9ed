import type { NewTaskType } from '../../db/packs.ts';
import { stableId } from '../stable-id.ts';
import type { Pack, PackedTaskType } from './packs/pack.ts';

/** The same id on every machine, so that two processes, or a pack and an import, never add a task type twice. */
export function packed(pack: Pack, { key, names, caution }: PackedTaskType): NewTaskType {
  return {
    id: stableId('task type', pack.key, key),
    pack: pack.key,
    key,
    names,
    ...(caution !== undefined && { caution }),
  };
}
