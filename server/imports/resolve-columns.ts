import { type FieldProblem, Refusal } from '../refusal.ts';
import { isBlank, textOf } from './file/cell.ts';
import type { ColumnGuess, Surveyed } from './guess-columns.ts';
import { type Columns, isRole, type Role, type Target, targets } from './mapping.ts';
import type { ReadyMap } from './ready-maps.ts';
import type { Answers } from './settings.ts';
import { isUnitWord } from './units.ts';

/** As mapped, or as guessed; a map that lacks what is needed is filled up by the guess. */
export function resolveColumns(
  surveyed: readonly Surveyed[],
  guess: ColumnGuess,
  ready: ReadyMap | null,
  answers: Answers,
): Columns {
  const columns: Columns = {};
  const problems: FieldProblem[] = [];
  const map = answers.map ?? {};
  const named = (name: string) => surveyed.filter((column) => column.name === name.trim());
  const find = (name: string) => surveyed.find(({ label }) => label === name) ?? named(name)[0];
  for (const [target, name] of Object.entries(map)) {
    const field = `map.${target}`;
    const column = find(name);
    const known = isRole(target);
    if (!known) problems.push({ field, code: 'unknown_field', values: { known: targets.join(', ') } });
    else if (!column)
      problems.push({
        field,
        code: 'unknown',
        values: { name, columns: surveyed.map(({ label }) => label).join(', ') },
      });
    else if (column.label !== name && named(name).length > 1)
      problems.push({
        field,
        code: 'contradicts',
        values: {
          other: named(name)
            .map(({ label }) => label)
            .join(', '),
        },
      });
    else columns[target] = { name: column.label, at: column.at };
  }
  if (columns.taskType && answers.taskTypeGiven)
    problems.push({ field: 'map.taskType', code: 'contradicts', values: { other: 'taskType' } });
  if (problems.length > 0) throw new Refusal('invalid_input', problems);
  const complete =
    (columns.contributor || answers.person) &&
    (columns.minutes || (columns.start && columns.end)) &&
    (columns.ai || columns.outcome || answers.arm || columns.minutesWithoutAi);
  const mapped = Object.keys(map).length > 0 && complete;
  const all = mapped ? columns : filledUp(columns, surveyed, guess, ready, answers);
  const unit = all.minutes && !all.minutesUnit && !answers.unit ? unitColumn(surveyed, all) : undefined;
  return unit ? { ...all, minutesUnit: { name: unit.label, at: unit.at } } : all;
}

/** 单位 is as often an office: only a column of nothing but units belongs to the time. */
const unitColumn = (surveyed: readonly Surveyed[], columns: Columns) =>
  surveyed.find(({ name, at, cells }) => {
    if (!/单位|單位|\bunits?\b|\buom\b|einheit|unité|unidad|unità/i.test(name)) return false;
    const words = cells.filter((cell) => !isBlank(cell)).map((cell) => textOf(cell).trim());
    return words.length > 0 && words.every(isUnitWord) && !Object.values(columns).some((column) => column?.at === at);
  });

function filledUp(
  columns: Columns,
  surveyed: readonly Surveyed[],
  guess: ColumnGuess,
  ready: ReadyMap | null,
  answers: Answers,
): Columns {
  const taken = new Set(Object.values(columns).map((column) => column?.at));
  const put = (target: Role, column: Surveyed | undefined) => {
    if (!column || columns[target] || taken.has(column.at)) return;
    if (target === 'taskType' && answers.taskTypeGiven) return;
    if (target === 'ai' && (answers.arm || columns.minutesWithoutAi)) return;
    if (target === 'contributor' && answers.person) return;
    columns[target] = { name: column.label, at: column.at };
    taken.add(column.at);
  };
  for (const [target, label] of Object.entries(ready?.map ?? {}) as [Target, string][]) {
    const at = surveyed.findIndex((column) => column.label === label);
    // Of tags only those that say AI; of kinds of work only a column that names some.
    const needsCells = target === 'ai' || target === 'taskType';
    const elsewhere = target === 'ai' && guess.targets.includes('ai') && guess.targets[at] !== 'ai';
    if (!elsewhere && !(needsCells && guess.targets[at] !== target)) put(target, surveyed[at]);
  }
  for (const [at, target] of guess.targets.entries()) {
    if (target === null) continue;
    if (target === 'contributor' && columns.contributor && guess.targets.indexOf('contributor') !== at)
      put('lastName', surveyed[at]);
    else if (target === 'minutes' && guess.targets.indexOf('minutes') !== at) {
      if (columns.minutes?.at === guess.targets.indexOf('minutes')) put('minutesPart', surveyed[at]);
    } else put(target, surveyed[at]);
  }
  return columns;
}
