import type { Ruling } from '../../db/vocabulary.ts';
import type { Account } from '../access/account.ts';
import { type Context, today } from '../context.ts';
import { decide } from '../decisions/decide.ts';
import { daysAfter } from './calendar.ts';

interface MadeUpDecision {
  /** Of the office's teams, from 0; in the grassroots pack. */
  team: number;
  key: string;
  ruling: Ruling;
  reason: string;
  /** Before the year ends; and after how many weeks it is to be looked at again. */
  weeksAgo: number;
  reviewAfter: number;
}

/** One whose day has come, one that rests for some weeks more. */
const decisions: readonly MadeUpDecision[] = [
  {
    team: 0,
    key: 'briefing_note',
    ruling: 'use_with_checks',
    reason: '写得快，事实和数字要自己核对 · Faster to write; check facts and figures yourself',
    weeksAgo: 17,
    reviewAfter: 13,
  },
  {
    team: 0,
    key: 'statistical_return',
    ruling: 'do_not_use',
    reason: '表格来回返工，先手工填 · Tables keep coming back; fill them in by hand for now',
    weeksAgo: 9,
    reviewAfter: 26,
  },
];

/** What the made-up lead decided in a week, if anything; the board of that week is frozen beside it. */
export async function decideOfWeek(
  context: Context,
  account: Account,
  weeksLeft: number,
  teamIds: readonly string[],
  taskTypeId: (key: string) => string,
): Promise<void> {
  for (const { team, key, ruling, reason, weeksAgo, reviewAfter } of decisions) {
    if (weeksAgo !== weeksLeft) continue;
    const reviewOn = today({ clock: () => daysAfter(context.clock(), 7 * reviewAfter) });
    await decide(context, account, teamIds[team]!, { taskTypeId: taskTypeId(key), ruling, reason, reviewOn });
  }
}
