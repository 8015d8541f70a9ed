import { type Cell, isBlank, ownText, type Row, textOf } from './file/cell.ts';
import type { Header } from './header.ts';
import type { Columns } from './mapping.ts';

/** Rows that are no piece of work: shown, and left out. */
export const leftOutReasons = ['total', 'note', 'header_again', 'chosen'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

const totalWord =
  /^(?:[\p{L}\d年月日第（(]{0,12}[\s:：-]{0,2})?(?:合\s*计|小\s*计|总\s*计|累\s*计|共\s*计|合\s*計|小\s*計|總\s*計|累\s*計|共\s*計|总工时|總工時|总用时|平均值?|均值|汇总|彙總)\s*(?:[:：（(\d].*)?$|^(?:grand |sub-?|running )?totals?\b(?!ly)|\b(?:sub)?total:?$|^(?:sum|sums|Σ|∑|summe|zwischensumme|gesamt(?:summe)?|insgesamt|totaal|totale|somme|suma|average|avg\.?|mean|durchschnitt|moyenne|итого|всего)\s*(?:[:：(].*)?$/iu;
const noteWord =
  /^[*※#]?\s*(?:备注|備註|附注|注[:：]|註[:：]|说明|說明|注意|填表|填报|填報|制表|製表|审核|審核|复核|負責|负责人[:：]|统计人|统计时间|签字|簽名|打印|导出|匯出|数据来源|资料来源|本表|以上|note|notes|source|generated|exported|report|filter|printed|legend|created (?:by|on|with)|prepared by|page \d|hinweis|anmerkung|quelle|erstellt)/iu;

/** How to fill it in, shown by a row that nobody worked. */
const sample =
  /^[（(【[]?(?:填写|填寫)?(?:示例|样例|樣例|范例|範例|例子|举例|example|sample|beispiel|exemple|ejemplo)(?![\p{Script=Han}\w])/iu;

/** A period above the rows of its own: 4月, 2025年第二季度, Week 12, March 2025. June alone is a name. */
const periodWord =
  /^(?:(?:19|20)\d\d ?[年./-]? ?)?(?:第?[\d一二三四五六七八九十]{1,3} ?(?:月份?|季度?|周|週|旬)|[上下]半年|(?:week|kw|q) ?\d{1,2}(?: (?:19|20)\d\d)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:19|20)\d\d)$/iu;

/** Who signs and when: such a line stands below tables. */
const signature =
  /(填表|制表|製表|审核|審核|复核|统计|签字|簽字|日期|时间|負責人|负责人|单位|電話|电话)[^:：]{0,6}[:：]/u;

type Judged = Exclude<LeftOutReason, 'chosen'> | null;

/** Says of a row why it is left out; null: it is a piece of work, if perhaps a bad one. */
export function leftOutJudge(header: Header, columns: Columns): (row: Row) => Judged {
  const { contributor, lastName, day, taskType, id, minutes, start } = columns;
  const timed = [minutes, start].flatMap((column) => column?.at ?? []);
  const totalPlaces = [contributor, lastName, day, taskType, id].flatMap((column) => column?.at ?? []);
  const saysNamesAgain = namesReader(header);
  return ({ cells }) => {
    const first = cells.findIndex((cell) => !isBlank(cell));
    if (first < 0) return 'note';
    if (sample.test(textOf(cells[first]).trim())) return 'note';
    if (saysTotal(cells[first]!) || totalPlaces.some((at) => saysTotal(cells[at]))) return 'total';
    if (saysNamesAgain(cells, first)) return 'header_again';
    const hasTime =
      timed.length > 0
        ? timed.some((at) => hasDigit(cells[at]))
        : cells.some((cell) => typeof cell !== 'string' || /^\s*[\d.,:]+\s*$/.test(cell));
    return hasTime || !isNote(cells, first) ? null : 'note';
  };

  function isNote(cells: readonly Cell[], first: number): boolean {
    const filled = filledOf(cells);
    const text = textOf(cells[first]).trim();
    const signed = filled.filter((at) => signature.test(textOf(cells[at]))).length;
    if (noteWord.test(text) || (filled.length <= 4 && signed * 2 >= filled.length)) return true;
    // A name alone in its own column is a person without a time, which is to be mended.
    const isName =
      contributor?.at === first && text.length <= 20 && !/[:：，。,;；]/.test(text) && !periodWord.test(text);
    return filled.length === 1 && header.columns.length >= 3 && !isName;
  }
}

const filledOf = (cells: readonly Cell[]) => cells.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));

const hasDigit = (cell: Cell | undefined) =>
  typeof cell === 'string' ? /[\d０-９]/.test(cell) : cell !== undefined && /\d/.test(textOf(cell));

/** Names, days and kinds come again and again. */
const told = new Map<string, boolean>();

function saysTotal(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > 40 || cell === '') return false;
  const before = told.get(cell);
  if (before !== undefined) return before;
  const total = totalWord.test(cell.normalize('NFKC').trim());
  if (told.size > 20_000) told.clear();
  told.set(ownText(cell), total);
  return total;
}

/** A row of data hardly ever begins with a name of a column, and most rows end there. */
function namesReader({ columns }: Header): (cells: readonly Cell[], first: number) => boolean {
  const named = columns.filter(({ name }) => name !== '').length;
  const beginsLike = (cells: readonly Cell[], at: number) =>
    at >= 0 && columns[at]?.name.startsWith(textOf(cells[at]).trim().slice(0, 3));
  return (cells, first) => {
    if (named < 2) return false;
    const second = cells.findIndex((cell, at) => at > first && !isBlank(cell));
    if (second < 0 || !(beginsLike(cells, first) || beginsLike(cells, second))) return false;
    const filled = filledOf(cells);
    const plain = (at: number) =>
      textOf(cells[at])
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();
    const alike = filled.filter((at) => columns[at]?.name === plain(at));
    return alike.length >= Math.max(2, Math.min(filled.length, named) * 0.6);
  };
}
