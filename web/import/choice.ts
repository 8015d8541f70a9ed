import type { ImportQuery, Look, Target } from './read-file.ts';

/** What a person has said about a file so far. */
export interface Choice {
  /** By the columns' places; null: left out. */
  columns: readonly (Target | null)[];
  /** '' nothing chosen yet, `another` a new one that is named beside. */
  team: string;
  newTeam: string;
  taskType: string;
  newTaskType: string;
  createTaskType: boolean;
  randomised: boolean;
  missingRework: 'none' | 'zero' | 'arm-mean';
}

/** No id and no name that anybody would give. */
export const another = '+';

export const firstChoice = (look: Look, team: string): Choice => ({
  columns: look.columns.map(({ guess }) => guess),
  team,
  newTeam: '',
  taskType: '',
  newTaskType: '',
  createTaskType: false,
  randomised: false,
  missingRework: 'none',
});

export type Lack = 'contributor' | 'minutes' | 'ai' | 'team' | 'taskType' | { twice: Target };

/** What stands between a person and the check; the first is said. */
export function lacksOf({ columns, ...choice }: Choice): Lack[] {
  const has = (target: Target) => columns.includes(target);
  const twice = columns.find((target, at) => target !== null && columns.indexOf(target) !== at);
  return [
    ...(twice ? [{ twice }] : []),
    ...(has('contributor') ? [] : ['contributor' as const]),
    ...(has('minutes') ? [] : ['minutes' as const]),
    ...(has('ai') || has('outcome') ? [] : ['ai' as const]),
    ...(said(choice.team, choice.newTeam) ? [] : ['team' as const]),
    ...(has('taskType') || said(choice.taskType, choice.newTaskType) ? [] : ['taskType' as const]),
  ];
}

const said = (chosen: string, named: string) => (chosen === another ? named.trim() !== '' : chosen !== '');

/** As the server reads it: each pair in quotes, as in a row of CSV, since a column's name may hold anything. */
export function queryOf(choice: Choice, look: Look, file: File): ImportQuery {
  const pairs = choice.columns.flatMap((target, at) =>
    target === null ? [] : [`"${`${target}=${look.columns[at]!.name}`.replace(/"/g, '""')}"`],
  );
  const byColumn = choice.columns.includes('taskType');
  const newTaskType = !byColumn && choice.taskType === another;
  return {
    team: choice.team === another ? choice.newTeam.trim() : choice.team,
    map: pairs.join(','),
    fileName: file.name.slice(0, 120),
    ...(look.sheet !== null && { sheet: look.sheet }),
    ...(!byColumn && { taskType: newTaskType ? choice.newTaskType.trim() : choice.taskType }),
    ...(choice.team === another && { createTeam: 'true' as const }),
    ...((newTaskType || (byColumn && choice.createTaskType)) && { createTaskType: 'true' as const }),
    ...(choice.randomised && { randomised: 'true' as const }),
    ...(choice.missingRework !== 'none' &&
      choice.columns.includes('reworkMinutes') && { missingRework: choice.missingRework }),
  };
}
