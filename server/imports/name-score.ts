import { columnNames, otherNames } from './column-names.ts';
import { type Target, targets } from './mapping.ts';

/** 1: just that name. Less: the name holds one of ours, the more of it the better. 0: nothing in common, or it says otherwise. */
export function nameScore(name: string, target: Target): number {
  if (barred[target]?.test(name.normalize('NFKC'))) return 0;
  return Math.max(scoreOf(plainName(name), target), scoreOf(plainName(withoutBrackets(name)), target));
}

/** What makes a name that resembles ours another thing: hours that were billed are not those that were worked. */
const barred: Partial<Record<Target, RegExp>> = {
  minutes:
    /start|begin|\bend\b|stop|\bfrom\b|billed|billable|invoic|remain|estimat|planned|expected|predict|break|overtime|rounded|(?<!\bin )total|rate|of day|stamp|开始|開始|结束|結束|起始|终止|完成时|办结时|创建|提交|申请时|审批|更新|预计|預計|计划|計劃|剩余|计费|返工|估计|加班|休息|合计|累计|日期|上班|下班|修改|abrechenbar|geplant|pause|beginn|ende|节省|節省|节约|節約|省下|省了|缩短|縮短|\bsaved?\b|\bsaving|gespart|ersparnis|économi|ahorr/i,
  contributor:
    /first|last|given|family|sur ?name|vor ?name|nach ?name|project|client|customer|file|task|company|e-?mail|count|部门|部門|项目|客户|单位名|审核|审批人|批准|学校|agent|story|manager|approver|reviewer|employee\?|number of/i,
  day: /出生|入职|入職|截止|到期|birth|\bdue\b|deadline|hired|end|结束|結束|创建|建立|更新|审批|updated|created|modified|天数|\bstop\b/i,
  start: /date|日期|datum|fecha/i,
  end: /date|日期|datum|截止日|fecha/i,
  taskType: /start|end|time|时间|描述|说明|状态|备注|编号|量|时长|用时|id\b|name|note|working|hours/i,
  id: /dev|person|user|member|subject|participant|respon|序号|序號|issue key|project|client|task|employee|身份/i,
  size: /file|team|group|sample/i,
  outcome: /审|考核|通过/,
};

function scoreOf(own: string, target: Target): number {
  if (own === '') return 0;
  if (own === target.toLowerCase()) return 1;
  let best = 0;
  for (const [place, known] of namesOf[target].entries()) {
    if (own === known) best = Math.max(best, 1 - place / 2_000);
    // A single letter or sign in common says nothing; nor does an English word that is a part of another.
    const whole = /\p{Script=Han}/u.test(known) ? own.includes(known) : ` ${own} `.includes(` ${known} `);
    if (whole && known.length > 1) best = Math.max(best, 0.5 + 0.45 * (known.length / own.length));
  }
  return best;
}

/** How many of these cells are names of columns: what a header has and no row of data. */
export function knownNames(cells: readonly string[]): number {
  return new Set(
    cells.map(plainName).filter((name) => name !== '' && (exact.has(name) || exact.has(withoutUnit(name)))),
  ).size;
}

const withoutUnit = (name: string) =>
  plainName(name)
    .replace(/(小时|小時|分钟|分鐘|秒|天|人天|h|min|hours|minutes|seconds)$/, '')
    .trim();
const withoutBrackets = (name: string) => name.normalize('NFKC').replace(/[([【][^)\]】]*[)\]】]/g, ' ');

/** What is longer is a text and no name. */
const longestName = 300;

/** Brackets and their unit, strokes and capitals make no other name. */
export function plainName(name: string): string {
  return name
    .slice(0, longestName)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[()[\]【】_\-–—/:：.,，、?？!*#"']+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}

function listOf(written: string): string[] {
  const [chinese = '', english = ''] = written.split('|');
  return [...chinese.trim().split(/\s+/), ...english.split(',')].map(plainName).filter((name) => name !== '');
}

const namesOf = Object.fromEntries(targets.map((target) => [target, listOf(columnNames[target])])) as Record<
  Target,
  string[]
>;
const exact = new Set([
  ...Object.values(namesOf).flat(),
  ...listOf(otherNames),
  ...targets.map((target) => target.toLowerCase()),
]);
