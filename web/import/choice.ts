import type { ImportQuery, Look, LookQuery, Target } from './read-file.ts';
import { type Meanings, pairsOf, type Said } from './said.ts';

/** What a person has said about a file so far. */
export interface Choice {
  /** By the columns' places; null: left out. */
  columns: readonly (Target | null)[];
  /** Whether a person changed any of them: until then the server guesses. */
  mapped: boolean;
  said: Said;
  meanings: Meanings;
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
  ...saidBefore(look),
  team,
  newTeam: '',
  taskType: '',
  newTaskType: '',
  createTaskType: false,
  randomised: false,
  missingRework: 'none',
});

/** What was said of the last file of this layout is said of this one too, until it is changed. */
function saidBefore({ remembered }: Look): Pick<Choice, 'mapped' | 'said' | 'meanings'> {
  const { map, armValues = {}, hoursPerDay, unit, clock, decimalMark, dayOrder, arm } = remembered ?? {};
  const said = {
    ...(unit && { unit }),
    ...(clock && { clock }),
    ...(decimalMark && { decimalMark }),
    ...(dayOrder && { dayOrder }),
    ...(arm && { arm }),
    ...(hoursPerDay !== undefined && { hoursPerDay: String(hoursPerDay) }),
  };
  return { mapped: map !== undefined, said, meanings: armValues };
}

export type Lack =
  | 'contributor'
  | 'minutes'
  | 'ai'
  | 'team'
  | 'taskType'
  | { twice: Target }
  | { asks: Look['questions'][number]['id'] };

/** What stands between a person and the check; the first is said. */
export function lacksOf(choice: Choice, look: Look): Lack[] {
  const { columns } = choice;
  const has = (target: Target) => columns.includes(target);
  const twice = columns.find((target, at) => target !== null && columns.indexOf(target) !== at);
  const open = look.questions.filter(
    ({ id, facts }) => !['contributor', 'ai'].includes(id) && !(id === 'minutes' && facts.why === undefined),
  );
  return [
    ...(twice ? [{ twice }] : []),
    ...columnLacks(choice),
    ...open.map(({ id }) => ({ asks: id })),
    ...(said(choice.team, choice.newTeam) ? [] : ['team' as const]),
    ...(has('taskType') || said(choice.taskType, choice.newTaskType) ? [] : ['taskType' as const]),
  ];
}

/** What has to be known of every row, by a column or for the whole file. */
export function columnLacks({ columns, said: answered }: Choice): ('contributor' | 'minutes' | 'ai')[] {
  const has = (target: Target) => columns.includes(target);
  return [
    ...(has('contributor') || answered.person ? [] : ['contributor' as const]),
    ...(has('minutes') || (has('start') && has('end')) ? [] : ['minutes' as const]),
    ...(has('ai') || has('outcome') || has('minutesWithoutAi') || answered.arm ? [] : ['ai' as const]),
  ];
}

const said = (chosen: string, named: string) => (chosen === another ? named.trim() !== '' : chosen !== '');

const mapOf = ({ columns }: Choice, look: Look) =>
  pairsOf(columns.flatMap((target, at) => (target === null ? [] : [[target, look.columns[at]!.label] as const])));

/** What was said of how the file is read, as the server reads it. */
export function lookQueryOf(choice: Choice, look: Look, sheet: string | null): LookQuery {
  const meanings = Object.entries(choice.meanings).filter(([, meaning]) => meaning !== '');
  return {
    ...choice.said,
    ...(sheet !== null && { sheet }),
    ...(choice.mapped && columnLacks(choice).length === 0 && { map: mapOf(choice, look) }),
    ...(meanings.length > 0 && { armValues: pairsOf(meanings) }),
  };
}

export function queryOf(choice: Choice, look: Look, file: File): ImportQuery {
  const byColumn = choice.columns.includes('taskType');
  const newTaskType = !byColumn && choice.taskType === another;
  return {
    team: choice.team === another ? choice.newTeam.trim() : choice.team,
    ...lookQueryOf(choice, look, look.sheet),
    map: mapOf(choice, look),
    fileName: file.name.slice(0, 120),
    ...(!byColumn && { taskType: newTaskType ? choice.newTaskType.trim() : choice.taskType }),
    ...(choice.team === another && { createTeam: 'true' as const }),
    ...((newTaskType || (byColumn && choice.createTaskType)) && { createTaskType: 'true' as const }),
    ...(choice.randomised && { randomised: 'true' as const }),
    ...(choice.missingRework !== 'none' &&
      choice.columns.includes('reworkMinutes') && { missingRework: choice.missingRework }),
  };
}
