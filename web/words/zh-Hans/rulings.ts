import type { Ruling } from '../../../db/vocabulary.ts';

/** What a lead decides about a kind of work, as staff read it. */
export const rulings: Record<Ruling, string> = {
  use: '可以用',
  use_with_checks: '可以用，但要核对',
  do_not_use: '先别用',
  drop_the_task: '这件工作本身该取消',
  stop_logging: '够清楚了，不用再记',
};
