import { createHash } from 'node:crypto';
import { readAtomIdsByTeam } from '../../db/atoms.ts';
import { readDigests, readStoredBoard, storeBoard } from '../../db/boards.ts';
import { listDecisionDays } from '../../db/decisions.ts';
import { listMerged } from '../../db/merged-task-types.ts';
import { readOffice } from '../../db/office.ts';
import { listWholePools } from '../../db/pools.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import { listTeams } from '../../db/teams.ts';
import { type Window, windows } from '../../db/vocabulary.ts';
import type { Query } from '../../db/writer.ts';
import { type Context, today } from '../context.ts';
import { type Detailing, type Figures, figuresOf } from './figures.ts';
import { type LoadedAtoms, loadAtoms } from './load-atoms.ts';
import { windowStart } from './window-start.ts';

/** Raise it when evidence computes otherwise from the same atoms: every board is then made again. */
const evidenceVersion = 5;

/** Makes anew each board whose atoms and pools are others than it was made of, one team at a time. */
export async function materialise(context: Context): Promise<void> {
  const { db, writer } = context;
  const day = today(context);
  const { floor } = await readOffice(db);
  const teams = await listTeams(db);
  const catalogue = (await readTaskTypeLabels(db)).map(({ id }) => id);
  const published = await publishedByWindow(context, day, floor);
  const merged = (await listMerged(db)).map(({ id, into }) => `${id} > ${into}`);
  const decided = await listDecisionDays(db);
  const known = new Map((await readDigests(db)).map((one) => [`${one.teamId} ${one.window}`, one.digest]));
  for (const { id: teamId } of teams) {
    const decisions = decided.filter((one) => one.teamId === teamId);
    const stale = windows
      .map((window) => ({
        window,
        digest: digestOf(teamId, published[window], floor, window === 'all' ? decisions : [], merged),
        before: known.get(`${teamId} ${window}`),
      }))
      .filter(({ digest, before }) => before !== digest);
    const widest = stale.at(-1);
    if (!widest) continue;
    const loaded = await loadAtoms(db, teamId, { since: windowStart(widest.window, day), floor });
    const made: Query[] = [];
    for (const { window, digest, before } of stale) {
      const atoms = within(loaded, windowStart(window, day));
      const sameGround = before?.slice(0, half) === digest.slice(0, half);
      const detailing =
        window === 'all' ? detailingOf(decisions, sameGround ? await readDetails(db, teamId) : []) : undefined;
      const body: Figures = await figuresOf(atoms, catalogue, floor, detailing);
      made.push(storeBoard(db, { teamId, window, digest, body }));
    }
    await writer.commit(...made);
  }
}

type Decision = Awaited<ReturnType<typeof listDecisionDays>>[number];

async function readDetails(db: Context['db'], teamId: string): Promise<Figures['taskTypes']> {
  return ((await readStoredBoard(db, teamId, 'all')) as Figures | undefined)?.taskTypes ?? [];
}

function detailingOf(decisions: readonly Decision[], stored: Figures['taskTypes']): (taskTypeId: string) => Detailing {
  return (taskTypeId) => ({
    decisionDays: decisions.filter((one) => one.taskTypeId === taskTypeId).map(({ decidedOn }) => decidedOn),
    known: stored.find(({ id }) => id === taskTypeId)?.details,
  });
}

/** What each team has published, its own atoms and its pools: one text per team. */
type PublishedByTeam = ReadonlyMap<string, string>;

async function publishedByWindow(
  { db }: Context,
  day: string,
  floor: number,
): Promise<Record<Window, PublishedByTeam>> {
  const pools = await listWholePools(db, floor);
  const read = async (window: Window): Promise<PublishedByTeam> => {
    const since = windowStart(window, day);
    const rows = await readAtomIdsByTeam(db, { since, floor });
    const published = new Map(rows.map(({ teamId, ids }) => [teamId, ids]));
    for (const { id, teamId, publishedOn } of pools)
      if (since === null || publishedOn >= since) published.set(teamId, `${published.get(teamId) ?? ''} pool ${id}`);
    return published;
  };
  return { 30: await read('30'), 90: await read('90'), 365: await read('365'), all: await read('all') };
}

const half = 32;

/** What a board depends on: first the ground (version, floor, merged task types, team), then what stands on it (atoms, pools, decisions' days). */
function digestOf(
  teamId: string,
  published: PublishedByTeam,
  floor: number,
  decisions: readonly Decision[],
  merged: readonly string[],
): string {
  const ground = [`${evidenceVersion} ${floor}`, ...merged, teamId];
  const on = [
    published.get(teamId) ?? '',
    ...decisions.map(({ taskTypeId, decidedOn }) => `${taskTypeId} ${decidedOn}`),
  ];
  return [ground, on].map((lines) => hashOf(lines.join('\n')).slice(0, half)).join('');
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

function within({ work, burdens }: LoadedAtoms, since: string | null): LoadedAtoms {
  const counts = ({ publishedOn }: { publishedOn: string }) => since === null || publishedOn >= since;
  return { work: work.filter(counts), burdens: burdens.filter(counts) };
}
