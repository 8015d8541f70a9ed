import { v7 as uuidv7 } from 'uuid';
import { burdenFamily } from '../../db/burdens.ts';
import { insertContributors } from '../../db/contributors.ts';
import { entryFamily } from '../../db/entries.ts';
import { readOffice, updateOffice } from '../../db/office.ts';
import { beginRunsOn } from '../../db/runs.ts';
import { insertTeam } from '../../db/teams.ts';
import { insertStart, insertTrial } from '../../db/trials.ts';
import { requireAccount } from '../access/account.ts';
import { ensureSetupLink, setUp } from '../access/setup-link.ts';
import { newId } from '../access/tokens.ts';
import { packed } from '../catalogue/packed.ts';
import { grassroots } from '../catalogue/packs/grassroots.ts';
import { type Context, today } from '../context.ts';
import { latestRunDay } from '../domain/run-days.ts';
import { publish } from '../publication/publish.ts';
import { seatMadeUpPeople } from '../seats/seat-made-up-people.ts';
import { stableId } from '../stable-id.ts';
import { newJoinCode } from '../teams/join-code.ts';
import { daysAfter, mondayOf } from './calendar.ts';
import { decideOfWeek } from './decide.ts';
import { type Random, seededRandom } from './random.ts';
import { simulateTeam, type TeamPlan, type Week } from './simulate.ts';
import { speakOfWeek } from './speak.ts';

export const signIn = { username: 'demo', password: 'shixiao-demo' } as const;
const officeName = '示范办公室（模拟数据） · Synthetic office';

/** The first is the parent of the others and has no people of its own. */
const root = '示范镇 · Sample township';
export const teams: readonly { name: string; people: number; trial?: TeamPlan['trial'] }[] = [
  { name: '党政办 · General affairs', people: 17, trial: { key: 'meeting_minutes', from: 26, to: 34 } },
  { name: '民政办 · Civil affairs', people: 15 },
  { name: '经济发展办 · Economy and statistics', people: 13 },
];

export interface Plan {
  seed: number;
  weeks: number;
  progress?: (share: number) => void;
}

interface SimulatedTeam {
  id: string;
  contributors: string[];
  weeks: Week[];
  trial: TeamPlan['trial'];
}

/** Fills an empty office with a made-up year that ends last week, published month by month as it would have been. */
export async function populate(context: Context, { seed, weeks, progress = () => {} }: Plan): Promise<void> {
  // Of their own, so that what is said changes nothing of the work.
  const [random, voices] = [seededRandom(seed), seededRandom(seed + 1)];
  await context.writer.commit(updateOffice(context.db, { name: officeName, synthetic: true }));
  const monday = mondayOf(context.clock());
  const { timeZone } = await readOffice(context.db);
  const first = daysAfter(monday, -7 * weeks);
  await context.writer.commit(beginRunsOn(context.db, latestRunDay(first, timeZone)));
  const simulated = await makeTeams(context, random, weeks, first);
  const account = await makeAccount(context);
  const teamIds = simulated.map(({ id }) => id);
  for (let week = 0; week < weeks; week++) {
    const start = daysAfter(monday, 7 * (week - weeks));
    const then: Context = { ...context, clock: () => daysAfter(start, 5) };
    for (const team of simulated) {
      await storeWeek(then, random, team, week, start);
      if (week + 1 === team.trial?.to) await storeTrial(then, random, team, team.trial, monday, weeks);
    }
    await publish(then, { aside: false });
    await decideOfWeek(then, account, weeks - week, teamIds, taskTypeId);
    await speakOfWeek({ ...then, randomBytes: voices.bytes }, account, weeks - week, teamIds, taskTypeId);
    progress((week + 1) / weeks);
  }
}

/** Who leads all of its teams. */
async function makeAccount(context: Context) {
  const token = await ensureSetupLink(context);
  if (token === null) throw new Error('a made-up office needs an empty one');
  return requireAccount(context, await setUp(context, { token, ...signIn }));
}

async function makeTeams(context: Context, random: Random, weeks: number, since: Date): Promise<SimulatedTeam[]> {
  const { db, writer } = context;
  const parentId = newId(context);
  await writer.commit(insertTeam(db, { id: parentId, name: root, parentId: null, joinCode: null }));
  const made: SimulatedTeam[] = [];
  for (const { name, people, trial } of teams) {
    const id = newId(context);
    const contributors = Array.from({ length: people }, () => newId({ randomBytes: random.bytes }));
    await writer.commit(
      insertTeam(db, { id, name, parentId, joinCode: newJoinCode(context), openGuidance: true }),
      insertContributors(db, id, contributors),
    );
    await seatMadeUpPeople(context, { teamId: id, contributorIds: contributors, on: since });
    made.push({ id, contributors, weeks: simulateTeam(random, { people, weeks, trial }), trial });
  }
  return made;
}

async function storeWeek(context: Context, random: Random, team: SimulatedTeam, week: number, start: Date) {
  const { pieces, burdens } = team.weeks[week]!;
  const receivedOn = today(context);
  const of = (person: number, day: number) => ({
    id: uuidv7({ msecs: daysAfter(start, day).getTime(), random: random.bytes(16) }),
    contributorId: team.contributors[person]!,
    teamId: team.id,
    day: today({ clock: () => daysAfter(start, day) }),
    receivedOn,
  });
  await Promise.all([
    ...pieces
      .filter(({ inTrial }) => !inTrial)
      .map(({ person, day, work, piece }) =>
        context.writer.gather(entryFamily, {
          ...of(person, day),
          taskTypeId: taskTypeId(work.key),
          ...piece,
          reworkReasons: JSON.stringify(piece.reworkReasons),
          quality: null,
          trialId: null,
          trialStartId: null,
          assignedArm: null,
        }),
      ),
    ...burdens.map(({ person, day, kind, minutes }) =>
      context.writer.gather(burdenFamily, { ...of(person, day), kind, minutes, secondsToLog: 10 }),
    ),
  ]);
}

/** A trial is read once, at its end: until then its pieces wait. */
async function storeTrial(
  context: Context,
  random: Random,
  team: SimulatedTeam,
  { key, from, to }: NonNullable<TeamPlan['trial']>,
  monday: Date,
  weeks: number,
) {
  const dayOf = (week: number, day: number) => today({ clock: () => daysAfter(monday, 7 * (week - weeks) + day) });
  const trial = {
    id: stableId('made-up trial', team.id),
    teamId: team.id,
    taskTypeId: taskTypeId(key),
    opensOn: dayOf(from, 0),
    closesOn: dayOf(to - 1, 4),
  };
  const pieces = team.weeks
    .slice(from, to)
    .flatMap(({ pieces }, at) =>
      pieces.filter(({ inTrial }) => inTrial).map((one) => ({ ...one, day: dayOf(from + at, one.day) })),
    );
  const starts = pieces.map(({ person, piece }, position) => ({
    id: newId({ randomBytes: random.bytes }),
    trialId: trial.id,
    contributorId: team.contributors[person]!,
    position,
    assignedArm: piece.arm,
    expectedMinutes: piece.expectedMinutes!,
  }));
  const rows = pieces.map(({ piece, day }, at) => ({
    ...piece,
    reworkReasons: JSON.stringify(piece.reworkReasons),
    quality: null,
    trialStartId: starts[at]!.id,
    assignedArm: piece.arm,
    receivedOn: day,
    id: newId({ randomBytes: random.bytes }),
    contributorId: starts[at]!.contributorId,
    teamId: team.id,
    taskTypeId: trial.taskTypeId,
    trialId: trial.id,
    day,
  }));
  await context.writer.commit(insertTrial(context.db, trial), ...starts.map((start) => insertStart(context.db, start)));
  await Promise.all(rows.map((row) => context.writer.gather(entryFamily, row)));
}

function taskTypeId(key: string): string {
  return packed(grassroots, grassroots.taskTypes.find((type) => type.key === key)!).id;
}
