import type { ImportResult } from '../imports/import-table.ts';
import type { ProblemGroup } from '../imports/problems.ts';
import { sayFieldProblem } from '../words/words.ts';
import type { World } from './command.ts';
import { asFlag } from './say-problems.ts';

/** How a file was read: what was guessed is said, so that a wrong guess is seen. */
export function sayReading(result: ImportResult, { words: { import: words } }: World): string[] {
  const { read, leftOut, rows, spellings } = result;
  const pairs = Object.entries(read.columns).flatMap(([target, column]) =>
    column ? [`${target} ← ${column.name}`] : [],
  );
  const { minutes } = read.durations;
  return [
    ...(read.program ? [words.program(read.program)] : []),
    ...(result.sheet !== null && result.otherSheets.length > 0 ? [words.sheets(result.sheet, result.otherSheets)] : []),
    ...(read.headerRows.length > 0 ? [words.headerRow(read.headerRows.join('–'))] : []),
    words.columns(pairs.join(', ')),
    ...(minutes ? [words.unit(words.units[minutes.unit], words.whys[minutes.why])] : []),
    ...(read.days?.order ? [words.dayOrder(read.days.order)] : []),
    ...(rows.leftOut > 0
      ? [
          words.leftOut(rows.leftOut),
          ...leftOut.map((one) => `  ${words.leftOutRow(one.row, one.text, one.reason, one.isSum)}`),
        ]
      : []),
    words.people(result.people),
    ...spellings.map((group) => words.spellings(group.spellings.map(({ name }) => name).join(' = '))),
    ...(result.filledDown > 0 ? [words.filledDown(result.filledDown)] : []),
    ...(result.hiddenRows > 0 ? [words.hiddenRows(result.hiddenRows)] : []),
  ];
}

/** Bad cells by their causes, each with rows to look at and what may mend them all. */
export function sayGroups(
  groups: readonly ProblemGroup[],
  { words: { import: words, ...more }, language }: World,
): string[] {
  return groups.map(({ field, code, values, rows, examples }) => {
    const { near, option, mend } = values;
    const said = [
      words.group(rows, field, sayFieldProblem(language, { field, code, values })),
      words.groupRow(examples.map(({ row, cell }) => (cell === '' ? String(row) : `${row} “${cell}”`)).join(', ')),
      ...(near ? [more.didYouMean(String(near))] : []),
      ...((option ?? mend) === undefined ? [] : [words.mend(asFlag(String(option ?? mend)))]),
    ];
    return `  ${said.join('; ')}`;
  });
}
