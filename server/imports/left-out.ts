import { type Cell, isBlank, type Row, textOf } from './file/cell.ts';
import type { Header } from './header.ts';
import type { Columns } from './mapping.ts';

/** Rows that are no piece of work: shown, and left out. */
export const leftOutReasons = ['total', 'note', 'header_again', 'chosen'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

const totalWord =
  /^(?:[\p{L}\d年月日第（(]{0,12}[\s:：-]{0,2})?(?:合\s*计|小\s*计|总\s*计|累\s*计|共\s*计|合\s*計|小\s*計|總\s*計|累\s*計|共\s*計|总工时|總工時|总用时|平均值?|均值|汇总|彙總)\s*(?:[:：（(\d].*)?$|^(?:grand |sub-?|running )?totals?\b(?!ly)|\b(?:sub)?total:?$|^(?:sum|sums|Σ|∑|summe|zwischensumme|gesamt(?:summe)?|insgesamt|totaal|totale|somme|suma|average|avg\.?|mean|durchschnitt|moyenne|итого|всего)\s*(?:[:：(].*)?$/iu;
const noteWord =
  /^[*※#]?\s*(?:备注|備註|附注|注[:：]|註[:：]|说明|說明|注意|填表|填报|填報|制表|製表|审核|審核|复核|負責|负责人[:：]|统计人|统计时间|签字|簽名|打印|导出|匯出|数据来源|资料来源|本表|以上|note|notes|source|generated|exported|report|filter|printed|legend|created (?:by|on|with)|prepared by|page \d|hinweis|anmerkung|quelle|erstellt)/iu;

/** Who signs and when: such a line stands below tables. */
const signature =
  /(填表|制表|製表|审核|審核|复核|统计|签字|簽字|日期|时间|負責人|负责人|单位|電話|电话)[^:：]{0,6}[:：]/u;

/** Why a row is left out; null: it is a piece of work, if perhaps a bad one. */
export function leftOutReason(row: Row, header: Header, columns: Columns): Exclude<LeftOutReason, 'chosen'> | null {
  const filled = row.cells.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  const [first] = filled;
  if (first === undefined) return 'note';
  if (isTotal(row.cells, first, columns)) return 'total';
  if (saysNamesAgain(row.cells, filled, header)) return 'header_again';
  const timed = [columns.minutes, columns.start].filter((column) => column !== undefined);
  const hasTime =
    timed.length > 0
      ? timed.some(({ at }) => /[\d０-９]/.test(textOf(row.cells[at])))
      : row.cells.some((cell) => typeof cell !== 'string' || /^\s*[\d.,:]+\s*$/.test(cell));
  if (hasTime) return null;
  const text = textOf(row.cells[first]).trim();
  if (
    noteWord.test(text) ||
    (filled.length <= 4 && filled.filter((at) => signature.test(textOf(row.cells[at]))).length * 2 >= filled.length)
  )
    return 'note';
  // A name alone in its own column is a person without a time, which is to be mended.
  const isName = columns.contributor?.at === first && text.length <= 20 && !/[:：，。,;；]/.test(text);
  return filled.length === 1 && header.columns.length >= 3 && !isName ? 'note' : null;
}

/** Names, days and kinds come again and again. */
const told = new Map<string, boolean>();

function saysTotal(cell: string): boolean {
  const before = told.get(cell);
  if (before !== undefined) return before;
  const total = totalWord.test(cell.normalize('NFKC').trim());
  if (told.size > 20_000) told.clear();
  told.set(cell, total);
  return total;
}

function isTotal(
  cells: readonly Cell[],
  first: number,
  { contributor, lastName, day, taskType, id }: Columns,
): boolean {
  const places = new Set([first, ...[contributor, lastName, day, taskType, id].flatMap((column) => column?.at ?? [])]);
  for (const at of places) {
    const cell = cells[at];
    if (typeof cell === 'string' && cell.length <= 40 && saysTotal(cell)) return true;
  }
  return false;
}

function saysNamesAgain(cells: readonly Cell[], filled: readonly number[], { columns }: Header): boolean {
  const named = columns.filter(({ name }) => name !== '').length;
  if (filled.length < 2 || named < 2) return false;
  // A row of data hardly ever begins with a name of a column, and most rows end here.
  if (!filled.slice(0, 2).some((at) => columns[at]?.name.startsWith(textOf(cells[at]).trim().slice(0, 3))))
    return false;
  const alike = filled.filter(
    (at) =>
      columns[at] !== undefined &&
      columns[at].name ===
        textOf(cells[at])
          .replace(/[\s\u00a0]+/g, ' ')
          .trim(),
  );
  return alike.length >= Math.max(2, Math.min(filled.length, named) * 0.6);
}
