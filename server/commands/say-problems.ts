import type { FieldProblem, Refusal } from '../refusal.ts';
import { sayFieldProblem } from '../words/words.ts';
import type { World } from './command.ts';

/** One line for each problem, with the way out where there is one. */
export function sayProblems({ fields }: Refusal, total: number, world: World): string[] {
  const lines = fields.map((problem) => `  ${sayPlace(problem, world)}: ${sayProblem(problem, world)}`);
  return total > fields.length ? [...lines, `  ${world.words.andMore(total - fields.length)}`] : lines;
}

const flags: Record<string, string> = {
  createTeam: '--create-team',
  createTaskType: '--create-task-type',
  missingRework: '--missing-rework',
  taskType: '--task-type',
  officeName: '--name',
  headerRow: '--header-row',
  hoursPerDay: '--hours-per-day',
  decimalMark: '--decimal-mark',
  dayOrder: '--day-order',
  armValues: '--arm-values',
  fillDown: '--fill-down',
  map: '--map',
};
export const asFlag = (name: string) => flags[name] ?? `--${name}`;

function sayPlace({ field, row }: FieldProblem, { words }: World): string {
  if (row !== undefined && field !== 'file') return field === 'row' ? words.row(row) : `${words.row(row)}, ${field}`;
  if (field === 'file') return 'FILE';
  if (field.startsWith('map.')) return `--map ${field.slice('map.'.length)}=…`;
  return asFlag(field);
}

function sayProblem(problem: FieldProblem, { words, language }: World): string {
  const { name, cell, near, columns, option, line, byte, found, mend, question } = problem.values ?? {};
  const hints = [
    (name ?? cell) !== undefined && `“${name ?? cell}”`,
    found === 'damaged' && typeof line === 'number'
      ? words.fileLine(line, typeof byte === 'number' ? byte : null)
      : null,
    near && !question && words.didYouMean(String(near)),
    columns && !question && words.columnsAre(String(columns)),
    (option ?? mend) !== undefined && words.wayOut(asFlag(String(option ?? mend))),
  ];
  return [sayFieldProblem(language, problem), ...hints.filter((hint) => hint)].join('; ');
}
