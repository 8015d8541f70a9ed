import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { findAccountByUsername } from '../../db/accounts.ts';
import { normalUsername } from '../access/password.ts';
import type { Context } from '../context.ts';
import { answerFields, answersFrom } from '../imports/answer-fields.ts';
import { type ImportResult, type ImportStep, importTable } from '../imports/import-table.ts';
import { missingReworkWays } from '../imports/missing-rework.ts';
import type { Answers } from '../imports/settings.ts';
import { Refusal } from '../refusal.ts';
import { nameIn } from '../reports/names.ts';
import { BadUsage, type Command, nothingMore, oneOf, readArguments, required, type World } from './command.ts';
import { sayGroups, sayReading } from './say-import.ts';
import { asFlag } from './say-problems.ts';

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
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  'header-row': { type: 'string' },
  unit: { type: 'string' },
  clock: { type: 'string' },
  'hours-per-day': { type: 'string' },
  'decimal-mark': { type: 'string' },
  'day-order': { type: 'string' },
  year: { type: 'string' },
  'arm-values': { type: 'string', multiple: true },
  arm: { type: 'string' },
  person: { type: 'string' },
  spellings: { type: 'string' },
  'fill-down': { type: 'boolean' },
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
  const answers = answersOf(values, world);
  const given = path === '-' ? { bytes: await world.standardInput() } : { path: await readable(path, world) };
  const skipBad = values['skip-bad'] ?? false;
  const result = await world.inOffice(
    async (context) =>
      importTable(context, {
        ...given,
        actor: null,
        ...answers,
        ...(path !== '-' && { fileName: basename(path) }),
        team,
        createTeam: values['create-team'] ?? false,
        lead: values.lead === undefined ? undefined : await accountIdOf(context, values.lead),
        taskType: values['task-type'],
        createTaskType: values['create-task-type'] ?? false,
        source: 'command',
        randomised: values.randomised ?? false,
        missingRework,
        skipBad,
        dryRun: values['dry-run'] ?? false,
        progress: showSteps(world),
      }),
    { begins: true },
  );
  return { json: result, text: sayResult(result, world), failed: result.rows.bad > 0 && !skipBad };
};

async function accountIdOf({ db }: Context, username: string): Promise<string> {
  const account = await findAccountByUsername(db, normalUsername(username));
  if (!account) throw new Refusal('invalid_input', [{ field: 'lead', code: 'unknown', values: { name: username } }]);
  return account.id;
}

async function readable(path: string, { invokedFrom, words }: World): Promise<string> {
  const whole = resolve(invokedFrom, path);
  try {
    await access(whole, constants.R_OK);
    if (!(await stat(whole)).isFile()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return whole;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BadUsage(`${words.cannotRead(path)} (${code})`);
  }
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** The same fields as over the network, checked by the same list. */
function answersOf(values: Values, { words }: World): Answers {
  const written = Object.fromEntries(
    Object.keys(answerFields).flatMap((field) => {
      const value = values[field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)];
      return value === undefined ? [] : [[field, Array.isArray(value) ? value.join(',') : String(value)]];
    }),
  );
  const read = z.object(answerFields).safeParse(written);
  if (read.success) return answersFrom(read.data);
  const [issue] = read.error.issues;
  const option = asFlag(String(issue?.path[0] ?? ''));
  throw new BadUsage(
    issue?.code === 'invalid_value'
      ? words.notInList(option, issue.values.join(', '))
      : words.badArguments(`${option}: ${issue?.message ?? ''}`),
  );
}

function showSteps({ progress, words }: World): (step: ImportStep) => void {
  return ({ phase, rows, total }) => {
    const share = total ? Math.min(1, rows / total) : undefined;
    if (phase === 'read') progress.show(words.reading, share);
    if (phase === 'check') progress.show(words.checking, share);
    if (phase === 'store') progress.show(words.storing(total ?? rows), share);
  };
}

function sayResult(result: ImportResult, world: World): string {
  const { words } = world;
  const { team, taskTypes, rows, encoding, added, changed, unchanged } = result;
  const scope = [`${team.name}${team.created ? ` (${words.newTeam})` : ''}`, ...taskTypes].join(' · ');
  const counted = (result.stored ? words.stored : words.wouldStore)(added, changed, unchanged);
  const merged = result.countsAs.map(({ taskType, into }) => words.countsAs(taskType, nameIn(into, world.language)));
  const told = [...sayReading(result, world), ...merged, ...sayGroups(result.groups, world)];
  return [scope, words.rows(rows.read, rows.bad, encoding), ...told, counted].join('\n');
}
