import type { FeedbackKind } from '../../db/vocabulary.ts';
import type { Account } from '../access/account.ts';
import type { Context } from '../context.ts';
import { answerFeedback } from '../feedback/answer-feedback.ts';
import { readInbox } from '../feedback/inbox.ts';
import { sendFeedback } from '../feedback/send-feedback.ts';
import { proposeTip } from '../guidance/propose-tip.ts';
import { approveTip, listTips } from '../guidance/review-tips.ts';
import { proposeKind } from '../proposals/propose-kind.ts';

interface MadeUpTip {
  /** Of the office's teams, from 0; in the grassroots pack. */
  team: number;
  key: string;
  text: string;
  weeksAgo: number;
  approved: boolean;
}

const tips: readonly MadeUpTip[] = [
  {
    team: 0,
    key: 'briefing_note',
    text: '先给它三篇往期简报作样子，再给要点，一遍就能用 · Show it three past briefings first, then the points: the first draft will do',
    weeksAgo: 20,
    approved: true,
  },
  {
    team: 0,
    key: 'meeting_minutes',
    text: '让它按「议题、决定、谁来办、何时办完」分条写，人名自己填 · Ask for item, decision, who and by when; fill the names in yourself',
    weeksAgo: 12,
    approved: true,
  },
  {
    team: 0,
    key: 'statistical_return',
    text: '只让它写文字说明，数字一律从原表粘 · Let it write the wording only; paste every figure from the original table',
    weeksAgo: 6,
    approved: true,
  },
  {
    team: 1,
    key: 'policy_answer',
    text: '把政策原文贴进去，要它逐条注明出处 · Paste the policy’s own text and ask for the source of each line',
    weeksAgo: 8,
    approved: true,
  },
  {
    team: 0,
    key: 'notice',
    text: '先写清发给谁、几号前办，再让它润色 · Say first who gets it and by when, then have it polished',
    weeksAgo: 7,
    approved: false,
  },
];

interface MadeUpVoice {
  kind: FeedbackKind;
  text: string;
  weeksAgo: number;
  answer?: { weeksAgo: number; text: string };
}

const voices: readonly MadeUpVoice[] = [
  {
    kind: 'complaint',
    text: '每周交三张使用截图，比干活还费时间 · Three screenshots of use every week take longer than the work',
    weeksAgo: 15,
    answer: {
      weeksAgo: 13,
      text: '不用再交了：看板上的负担已经说明它不值得 · No longer asked for: the burdens on the board show that it is not worth it',
    },
  },
  {
    kind: 'suggestion',
    text: '希望通知一种格式用到底，省得来回改 · Please keep to one format for notices, so that they need no rework',
    weeksAgo: 10,
    answer: {
      weeksAgo: 8,
      text: '模板已统一，放在公共文件夹 · There is one template now, in the shared folder',
    },
  },
  {
    kind: 'complaint',
    text: '报表做好了还要手抄一份纸质台账 · Returns still have to be copied by hand into a paper ledger',
    weeksAgo: 7,
  },
];

/** Kinds of work that were missed in the list; nobody has looked at them yet. */
const missed = [
  { name: '门牌核查', weeksAgo: 9 },
  { name: '情况通报', weeksAgo: 6 },
] as const;

/** What was said and answered in a week, if anything; as nobody's, like everything that staff say. */
export async function speakOfWeek(
  context: Context,
  account: Account,
  weeksLeft: number,
  teamIds: readonly string[],
  taskTypeId: (key: string) => string,
): Promise<void> {
  for (const { team, key, text } of tips.filter(({ weeksAgo }) => weeksAgo === weeksLeft))
    await proposeTip(context, { team: { id: teamIds[team]! } }, { taskTypeId: taskTypeId(key), text });
  for (const { kind, text } of voices.filter(({ weeksAgo }) => weeksAgo === weeksLeft))
    await sendFeedback(context, { kind, text });
  for (const { name } of missed.filter(({ weeksAgo }) => weeksAgo === weeksLeft)) await proposeKind(context, name);
  await answerArrived(context, account, weeksLeft, teamIds);
}

/** What came with a run is looked at in the week after it, as leads and administrators would. */
async function answerArrived(
  context: Context,
  account: Account,
  weeksLeft: number,
  teamIds: readonly string[],
): Promise<void> {
  for (const teamId of teamIds)
    for (const { id, text } of await listTips(context, account, teamId, 'pending'))
      if (tips.some((tip) => tip.text === text && tip.approved)) await approveTip(context, account, teamId, id);
  const inbox = await readInbox(context, account);
  for (const { text, answer } of voices) {
    const received = inbox.find((one) => one.text === text && !one.answered);
    if (received && answer && weeksLeft <= answer.weeksAgo)
      await answerFeedback(context, account, received.id, { answer: answer.text, showText: true, question: null });
  }
}
