import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { v7 as uuidv7 } from 'uuid';
import { burdenFamily } from '../../../db/burdens.ts';
import { insertContributors } from '../../../db/contributors.ts';
import { entryFamily } from '../../../db/entries.ts';
import { updateOffice } from '../../../db/office.ts';
import { beginRunsOn } from '../../../db/runs.ts';
import { insertTeam } from '../../../db/teams.ts';
import { type Account, requireAccount } from '../../../server/access/account.ts';
import { ensureSetupLink, setUp } from '../../../server/access/setup-link.ts';
import { createApp } from '../../../server/app.ts';
import { packed } from '../../../server/catalogue/packed.ts';
import { grassroots } from '../../../server/catalogue/packs/grassroots.ts';
import { type Context, today } from '../../../server/context.ts';
import { decide } from '../../../server/decisions/decide.ts';
import { daysAfter } from '../../../server/demo/calendar.ts';
import { type Random, seededRandom } from '../../../server/demo/random.ts';
import { simulateTeam, type Week } from '../../../server/demo/simulate.ts';
import { listen } from '../../../server/listen.ts';
import { setMark } from '../../../server/marks/set-mark.ts';
import { type OpenOffice, openOffice } from '../../../server/open.ts';
import { publish } from '../../../server/publication/publish.ts';
import { seatMadeUpPeople } from '../../../server/seats/seat-made-up-people.ts';
import { newJoinCode } from '../../../server/teams/join-code.ts';
import { openTrial } from '../../../server/trials/open-trial.ts';

const webFolder = fileURLToPath(new URL('../../../dist/web', import.meta.url));

/** A Thursday between two runs, of which neither is a quarter's first. */
export const now = new Date(2026, 7, 20, 10);
export const lastRun = '2026-08-03';
export const nextRun = '2026-09-07';
const people = 8;

interface Plan {
  name: string;
  seed: number;
  /** Pieces noted in all; the last of them more than a week before the last run. */
  pieces: number;
  /** Weeks from the last piece to the last run; two are enough for it to come into that run. */
  weeksBefore?: number;
}

/** Teams of eight, each some way along. */
const plans = {
  day_1: { name: '甲组', seed: 1, pieces: 0 },
  after_1: { name: '乙组', seed: 2, pieces: 1 },
  after_5: { name: '丙组', seed: 3, pieces: 5 },
  after_20: { name: '丁组', seed: 4, pieces: 20 },
  after_60: { name: '戊组', seed: 5, pieces: 60 },
  after_120: { name: '己组', seed: 6, pieces: 120 },
  after_240: { name: '庚组', seed: 7, pieces: 240 },
  trial: { name: '辛组', seed: 8, pieces: 60 },
  changes: { name: '壬组', seed: 9, pieces: 900 },
  no_changes: { name: '癸组', seed: 10, pieces: 700, weeksBefore: 22 },
} satisfies Record<string, Plan>;

export type Stage = keyof typeof plans;
export const stages = Object.keys(plans) as Stage[];

export interface StagedOffice {
  url: string;
  /** Of who leads every team. */
  cookie: string;
  teams: Readonly<Record<Stage, string>>;
  /** The kind of work of rulings, marks and trials. */
  taskTypeId: string;
  stop(): Promise<void>;
}

/** Mondays from a year and a quarter before the last run on. */
const weeks = 64;
const weekOf = (at: number) => daysAfter(new Date(2026, 7, 3, 12), 7 * (at - weeks));

const kindOf = (key: string) => packed(grassroots, grassroots.taskTypes.find((type) => type.key === key)!).id;
const briefingNote = kindOf('briefing_note');
const signIn = { username: 'demo', password: 'shixiao-demo' };

/** One office with a team at each stage, brought there by its own monthly runs, and served on a day that stands still. */
export async function serveStages(): Promise<StagedOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-stages-'));
  // Always the same key, so that the same pieces wait and the same figures come out.
  const key = { givenKey: new Uint8Array(32).fill(7), startsNew: true };
  const office = await openOffice({ dataFolder: folder, databaseUrl: `file:${join(folder, 'shixiao.db')}`, ...key });
  const at = (day: Date): Context => ({ ...office, clock: () => day });
  const teams = await fill(office, at);
  const { url, close } = await listen(createApp(at(now), { webFolder }), { host: '127.0.0.1', port: 0 });
  const answer = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(signIn),
  });
  return {
    url,
    cookie: answer.headers.get('set-cookie')!.split(';')[0]!,
    teams,
    taskTypeId: briefingNote,
    stop: async () => {
      await close();
      await office.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function fill({ db, writer }: OpenOffice, at: (day: Date) => Context): Promise<Stages> {
  const begun = at(weekOf(0));
  // Seats without a room are for made-up offices alone; the boards are looked at as those of a real one.
  await writer.commit(updateOffice(db, { name: '青石街道办事处', synthetic: true }), beginRunsOn(db, '2025-05-05'));
  const made = [];
  for (const stage of stages) made.push({ stage, ...(await makeTeam(begun, plans[stage])) });
  await writer.commit(updateOffice(db, { synthetic: false }));
  const token = await ensureSetupLink(begun);
  const account = await requireAccount(begun, await setUp(begun, { token: token!, ...signIn }));
  const teams = Object.fromEntries(made.map(({ stage, id }) => [stage, id])) as Record<Stage, string>;
  for (let week = 0; week <= weeks; week++) {
    const then = at(daysAfter(weekOf(week), 5));
    for (const team of made) await storeWeek(then, team, week);
    await publish(then, { aside: false });
    await actOfWeek(then, account, teams, weeks - week);
  }
  for (const stage of ['trial', 'changes'] as const)
    await openTrial(at(now), account, teams[stage], { taskTypeId: kindOf('notice'), closesOn: '2026-09-18' });
  return teams;
}

/** What the leads of both longest teams did, so many weeks before the last run; one ruling is to be looked at again in August. */
async function actOfWeek(then: Context, account: Account, { changes, no_changes }: Stages, weeksAgo: number) {
  const ruled = { taskTypeId: briefingNote, ruling: 'use_with_checks', reason: '写得快，数字要自己核对' } as const;
  if (weeksAgo === 12) {
    await decide(then, account, changes, { ...ruled, reviewOn: '2026-08-10' });
    await decide(then, account, no_changes, { ...ruled, reviewOn: null });
  }
  const training = { kind: 'training', name: '写提示词', taskTypeId: null, markedOn: today(then) } as const;
  if (weeksAgo === 16) await setMark(then, account, changes, training);
}

type Stages = Readonly<Record<Stage, string>>;

interface Made {
  id: string;
  contributors: string[];
  /** Of its own, so that what waits and what goes into an atom is the same each time. */
  random: Random;
  /** By the week of `weekOf`. */
  weeks: ReadonlyMap<number, Week>;
}

async function makeTeam(context: Context, plan: Plan): Promise<Made> {
  const { db, writer } = context;
  const random = seededRandom(plan.seed);
  const id = uuidv7({ msecs: plan.seed, random: random.bytes(16) });
  const contributors = Array.from({ length: people }, () => uuidv7({ msecs: plan.seed, random: random.bytes(16) }));
  await writer.commit(
    insertTeam(db, { id, name: plan.name, parentId: null, joinCode: newJoinCode(context) }),
    insertContributors(db, id, contributors),
  );
  await seatMadeUpPeople(context, { teamId: id, contributorIds: contributors, on: weekOf(0) });
  return { id, contributors, random, weeks: lastWeeks(plan, simulateTeam(random, { people, weeks: 60 })) };
}

/** So many pieces as the plan says, in weeks that end as it says. */
function lastWeeks({ pieces, weeksBefore = 2 }: Plan, simulated: readonly Week[]): ReadonlyMap<number, Week> {
  let left = pieces;
  const kept = simulated.flatMap((week) => {
    if (left === 0) return [];
    const own = week.pieces.slice(0, left);
    left -= own.length;
    return [{ ...week, pieces: own }];
  });
  if (left > 0) throw new Error(`${left} pieces too few were made up`);
  return new Map(kept.map((week, at) => [weeks - weeksBefore - kept.length + at, week]));
}

async function storeWeek(
  context: Context,
  { id: teamId, contributors, random, weeks }: Made,
  week: number,
): Promise<void> {
  const { pieces, burdens } = weeks.get(week) ?? { pieces: [], burdens: [] };
  const of = (person: number, day: number) => ({
    ...{
      id: uuidv7({ msecs: context.clock().getTime(), random: random.bytes(16) }),
      contributorId: contributors[person]!,
      teamId,
    },
    day: today({ clock: () => daysAfter(weekOf(week), day) }),
    receivedOn: today(context),
  });
  await Promise.all([
    ...pieces.map(({ person, day, work, piece }) =>
      context.writer.gather(entryFamily, {
        ...{ ...of(person, day), taskTypeId: kindOf(work.key), ...piece, quality: null },
        ...{ reworkReasons: JSON.stringify(piece.reworkReasons), trialId: null, trialStartId: null, assignedArm: null },
      }),
    ),
    ...burdens.map(({ person, day, kind, minutes }) =>
      context.writer.gather(burdenFamily, { ...of(person, day), kind, minutes, secondsToLog: 10 }),
    ),
  ]);
}
