import type { Texts } from '../../../db/task-types.ts';
import type { PackedTaskType } from './pack.ts';

/** What is not in the list is logged as it, never under a wrong name. */
export const unlisted: PackedTaskType = {
  key: 'other_work',
  names: { 'zh-Hans': '其他工作', 'zh-Hant': '其他工作', en: 'Other work' },
};

const names: readonly string[] = Object.values(unlisted.names);

/** By its key wherever it was renamed; an office may also have made one of its own under that name. */
export const isUnlisted = (one: { key: string | null; names: Texts }): boolean =>
  one.key === unlisted.key || Object.values(one.names).some((name) => names.includes(name));
