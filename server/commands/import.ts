import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { findAccountByUsername } from '../../db/accounts.ts';
import { normalUsername } from '../access/password.ts';
import type { Context } from '../context.ts';
import { type ImportResult, type ImportStep, importTable } from '../imports/import-table.ts';
import { parseMapping } from '../imports/mapping.ts';
import { missingReworkWays } from '../imports/missing-rework.ts';
import { Refusal } from '../refusal.ts';
import { nameIn } from '../reports/names.ts';
import { BadUsage, type Command, nothingMore, oneOf, readArguments, required, type World } from './command.ts';
import { sayProblems } from './say-problems.ts';

const options = {
  sheet: { type: 'string' },
  team: { type: 'string' },
  'create-team': { type: 'boolean' },
  lead: { type: 'string' },
  'task-type': { type: 'string' },
  'create-task-type': { type: 'boolean' },
  map: { type: 'string', multiple: true },
  randomised: { type: 'boolean' },
  'missing-rework': { type: 'string' },
  'dry-run': { type: 'boolean' },
  'skip-bad': { type: 'boolean' },
} as const;

export const importCommand: Command = async (args, world) => {
  const { values, positionals } = readArguments(args, options, world);
  const [file, ...more] = positionals;
  const path = required(file, 'FILE', world);
  nothingMore(more, world);
  const team = required(values.team, '--team', world);
  const way = values['missing-rework'];
  const missingRework = way === undefined ? undefined : oneOf(way, missingReworkWays, '--missing-rework', world);
  const map = parseMapping((values.map ?? []).join(','));
  const bytes = path === '-' ? await world.standardInput() : await readWhole(path, world);
  const skipBad = values['skip-bad'] ?? false;
  const result = await world.inOffice(async (context) =>
    importTable(context, {
      bytes,
      sheet: values.sheet,
      ...(path !== '-' && { fileName: basename(path) }),
      team,
      createTeam: values['create-team'] ?? false,
      lead: values.lead === undefined ? undefined : await accountIdOf(context, values.lead),
      taskType: values['task-type'],
      createTaskType: values['create-task-type'] ?? false,
      map,
      source: 'command',
      randomised: values.randomised ?? false,
      missingRework,
      skipBad,
      dryRun: values['dry-run'] ?? false,
      progress: showSteps(bytes, world),
    }),
  );
  return { json: result, text: sayResult(result, world), failed: result.rows.bad > 0 && !skipBad };
};

async function accountIdOf({ db }: Context, username: string): Promise<string> {
  const account = await findAccountByUsername(db, normalUsername(username));
  if (!account) throw new Refusal('invalid_input', [{ field: 'lead', code: 'unknown', values: { name: username } }]);
  return account.id;
}

async function readWhole(path: string, { invokedFrom, words }: World): Promise<Uint8Array> {
  try {
    return await readFile(resolve(invokedFrom, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BadUsage(`${words.cannotRead(path)} (${code})`);
  }
}

/** Lines are a good guess of rows; a quoted cell may hold several. */
function showSteps(bytes: Uint8Array, { progress, words }: World): (step: ImportStep) => void {
  const lines = bytes.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
  return ({ phase, rows, total }) => {
    if (phase === 'read') progress.show(words.reading, Math.min(1, rows / lines));
    if (phase === 'check') progress.show(words.checking, Math.min(1, rows / lines));
    if (phase === 'store')
      progress.show(words.storing(rows), total === undefined ? undefined : rows / Math.max(1, total));
  };
}

function sayResult(result: ImportResult, world: World): string {
  const { words } = world;
  const { team, taskTypes, rows, encoding, added, changed, unchanged } = result;
  const scope = [`${team.name}${team.created ? ` (${words.newTeam})` : ''}`, ...taskTypes].join(' · ');
  const counted = (result.stored ? words.stored : words.wouldStore)(added, changed, unchanged);
  const merged = result.countsAs.map(({ taskType, into }) => words.countsAs(taskType, nameIn(into, world.language)));
  const problems = sayProblems(new Refusal('csv_bad_rows', result.errors), result.errorsTotal, world);
  return [scope, words.rows(rows.read, rows.bad, encoding), ...merged, ...problems, counted].join('\n');
}
