import type { PackedTaskType } from './pack.ts';

export const unlistedKey = 'other_work';

/** Last in every pack: what is not in the list is logged as it, never under a wrong name. */
export const unlisted: PackedTaskType = {
  key: unlistedKey,
  names: { 'zh-Hans': '其他工作', 'zh-Hant': '其他工作', en: 'Other work' },
};
