import type { Ruling } from '../../../db/vocabulary.ts';

/** What a lead decides about a kind of work, as staff read it. */
export const rulings: Record<Ruling, string> = {
  use: 'Use it',
  use_with_checks: 'Use it, with checks',
  do_not_use: 'Do not use it for now',
  drop_the_task: 'This work itself should go',
  stop_logging: 'Clear enough, no need to log it',
};
