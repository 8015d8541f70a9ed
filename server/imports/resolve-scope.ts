import type { NewTaskType } from '../../db/packs.ts';
import { listTeams } from '../../db/teams.ts';
import { newId } from '../access/tokens.ts';
import { taskTypeResolver } from '../catalogue/find-task-type.ts';
import { nearNames } from '../catalogue/near-names.ts';
import type { Context } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { type FieldProblem, Refusal } from '../refusal.ts';
import { stableId } from '../stable-id.ts';
import { bad, good, type Read } from './read.ts';

/** Whose work the rows are, and what kind. Nothing is stored yet. */
export interface Scope {
  team: { id: string; name: string; created: boolean };
  /** null: each row names its own. */
  wholeFileTaskTypeId: string | null;
  taskTypeOf: (name: string) => Read<string>;
  /** Those of these task types that the catalogue lacks. */
  lacking: (ids: readonly string[]) => NewTaskType[];
  /** As the importer wrote them. */
  namesOf: (ids: readonly string[]) => string[];
}

export interface ScopeInput {
  team: string;
  createTeam?: boolean | undefined;
  taskType?: string | undefined;
  createTaskType?: boolean | undefined;
}

const longestTeamName = 80;
const longestTaskTypeName = 60;

export async function resolveScope(context: Context, input: ScopeInput): Promise<Scope> {
  const problems: FieldProblem[] = [];
  const team = await resolveTeam(context, input);
  if ('code' in team) problems.push(team);
  const taskTypes = await taskTypesByName(context, input.createTaskType ?? false);
  const wholeFile = input.taskType === undefined ? null : taskTypes.find(input.taskType.trim());
  if (wholeFile && !wholeFile.ok) problems.push({ field: 'taskType', ...coded(wholeFile) });
  if ('code' in team || problems.length > 0) throw new Refusal('invalid_input', problems);
  return {
    team,
    wholeFileTaskTypeId: wholeFile?.ok ? wholeFile.value : null,
    taskTypeOf: taskTypes.find,
    lacking: (ids) => ids.flatMap((id) => taskTypes.lacking.get(id) ?? []),
    namesOf: (ids) => ids.map((id) => taskTypes.names.get(id) ?? id),
  };
}

async function resolveTeam(context: Context, input: ScopeInput): Promise<Scope['team'] | FieldProblem> {
  const field = 'team';
  const name = input.team.trim();
  if (name === '') return { field, code: 'required' };
  const teams = await listTeams(context.db);
  const known = teams.find((team) => team.id === name) ?? teams.find((team) => team.name === name);
  if (known) return { id: known.id, name: known.name, created: false };
  if (!input.createTeam) {
    const near = nearNames(
      name,
      teams.map((team) => team.name),
    );
    return { field, code: 'unknown', values: { name, option: 'createTeam', near: near.join(', ') } };
  }
  if (name.length > longestTeamName) return { field, code: 'too_long', values: { most: longestTeamName } };
  if (holdsIdentityData(name)) return { field, code: 'identity_data' };
  return { id: newId(context), name, created: true };
}

async function taskTypesByName({ db }: Context, create: boolean) {
  const resolve = await taskTypeResolver(db);
  const lacking = new Map<string, NewTaskType>();
  const names = new Map<string, string>();
  const read = new Map<string, Read<string>>();
  const look = (name: string): Read<string> => {
    const resolved = resolve(name);
    if (resolved.kind === 'in_pack') lacking.set(resolved.id, resolved.taskType);
    if (resolved.kind !== 'unknown') return good(resolved.id);
    if (!create) return bad('unknown', { name, option: 'createTaskType', near: resolved.near.join(', ') });
    if (name === '') return bad('required');
    if (name.length > longestTaskTypeName) return bad('too_long', { most: longestTaskTypeName });
    if (holdsIdentityData(name)) return bad('identity_data');
    const id = stableId('own task type', name);
    lacking.set(id, { id, pack: null, key: null, names: { [/\p{Script=Han}/u.test(name) ? 'zh-Hans' : 'en']: name } });
    return good(id);
  };
  return {
    lacking,
    names,
    find: (name: string): Read<string> => {
      const found = read.get(name) ?? look(name);
      read.set(name, found);
      if (found.ok && !names.has(found.value)) names.set(found.value, name);
      return found;
    },
  };
}

function coded({ code, values }: Extract<Read<string>, { ok: false }>) {
  return { code, ...(values && { values }) };
}
