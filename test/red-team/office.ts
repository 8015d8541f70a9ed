import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { type Browser, browserOf, entryId, setUpOffice, signInAgain } from '../support/http.ts';
import { seeded } from '../support/random.ts';
import { publishDue } from '../support/runs.ts';

/*
 * A real office under attack: everything goes through HTTP, the clock is moved, and what others than a note's owner are told is read as
 * one text, so that “nothing moved” can be said byte for byte. Two offices made by the same calls are twins: same keys, same ids.
 */

interface Note {
  taskTypeId?: string;
  withAi?: boolean;
  minutes?: number;
  size?: number;
  [field: string]: unknown;
}

export async function attackedOffice({ seats = 5, start = '2026-03-10T09:00:00', seed = 1 } = {}) {
  const context = await freshContext(start, seed);
  await seedCatalogue(context);
  const made = await setUpOffice(context);
  const team = await made.newTeam('Team');
  const staff: Browser[] = [];
  for (let at = 0; at < seats; at++) staff.push(await made.newStaff(team));
  const { taskTypes } = (await made.administrator.ask('GET', '/api/catalogue')).body;
  const kinds = taskTypes.map(({ id }: { id: string }) => id) as string[];
  let noted = 0x5eed00;
  const today = () => context.clock().toISOString().slice(0, 10);

  const minutesOf = minutesIn(seed);
  /** Notes a piece, or notes it again under its id. Returns the id. */
  const log = async (
    by: Browser,
    { taskTypeId = kinds[0]!, withAi = true, minutes = 30, ...more }: Note = {},
    id?: string,
  ) => {
    noted += 1;
    const own = id ?? entryId(noted);
    const note = {
      taskTypeId,
      outcome: withAi ? 'saved' : 'without_ai',
      minutes: minutesOf(by, minutes),
      day: today(),
      ...more,
    };
    const { status, body } = await by.ask('PUT', `/api/entries/${own}`, note);
    if (status >= 300) throw new Error(`a note was refused: ${status} ${JSON.stringify(body)}`);
    return own;
  };
  const remove = (by: Browser, id: string) => by.ask('DELETE', `/api/entries/${id}`);
  /** The next planned run; whoever leads signs in anew, as sessions end after a month. */
  const run = async () => {
    const day = await publishDue(context);
    await signInAgain(made.administrator);
    return day;
  };
  const board = async (period?: string, of = team.id) =>
    (await made.administrator.ask('GET', `/api/teams/${of}/board${period ? `?period=${period}` : ''}`)).body;
  const office = { ...made, context, team, staff, kinds, log, remove, run, board, today };
  return { ...office, told: (periods: readonly string[] = []) => everythingTold(office, periods) };
}

/**
 * Other minutes in each office, by up to a quarter: of a person's nth piece always the same, so that in twins one more piece of a
 * colleague moves nobody else's. In the first office they are as the attack says.
 */
function minutesIn(seed: number): (by: Browser, minutes: number) => number {
  const random = new Map<Browser, () => number>();
  return (by, minutes) => {
    if (seed === 1) return minutes;
    const own = random.get(by) ?? seeded(1_000 * seed + random.size);
    random.set(by, own);
    return Math.min(2_400, Math.max(1, Math.round(minutes * 1.25 ** (2 * own() - 1))));
  };
}

export type AttackedOffice = Awaited<ReturnType<typeof attackedOffice>>;

/** The sixth of six seats. */
export const victimOf = (office: AttackedOffice) => office.staff[5]!;

/** Six seats that have noted both arms once, of which a run was made, so that there is something to move. `ids`: the victim’s notes. */
export async function busyOffice(seed: number) {
  const office = await attackedOffice({ seats: 6, seed });
  const { staff, kinds, log } = office;
  const ids: string[] = [];
  for (const by of staff)
    for (let n = 0; n < 10; n++) {
      const minutes = n % 2 === 0 ? 20 + n : 40 + n;
      const note = { taskTypeId: kinds[n < 8 ? 0 : 1]!, withAi: n % 2 === 0, minutes };
      const id = await log(by, note);
      if (by === victimOf(office)) ids.push(id);
    }
  await office.run();
  return { ...office, ids };
}

interface Asked {
  app: Parameters<typeof browserOf>[0];
  administrator: Browser;
  team: { id: string; joinCode: string };
  staff: readonly Browser[];
  kinds: readonly string[];
}

/** All that the lead, a colleague (the first seat) and a stranger are answered, with its entity tags, path by path. */
async function everythingTold(office: Asked, periods: readonly string[]): Promise<Record<string, string>> {
  const { administrator, team, staff, kinds } = office;
  const of = `/api/teams/${team.id}`;
  // Office files number their parts at random and carry the second in which they were packed; the others say the same.
  const formats = ['csv', 'json', 'brief.txt', 'reply.txt'];
  const looks = ['', ...periods.map((period) => `?period=${period}`)];
  const lead = [
    ...looks.flatMap((look) => [
      `${of}/board${look}`,
      `${of}/report${look}`,
      ...kinds.slice(0, 3).map((kind) => `${of}/task-types/${kind}${look}`),
    ]),
    ...formats.map((format) => `${of}/report/${format}`),
    `/api/evidence?team=${team.id}`,
    ...['trials', 'decisions', 'tips', 'records', 'hats', 'leads'].map((part) => `${of}/${part}`),
    ...['teams', 'feedback', 'proposals', 'audit', 'office', 'catalogue', 'catalogue/task-types'].map(
      (path) => `/api/${path}`,
    ),
  ];
  const colleague = ['/api/catalogue', '/api/guidance', '/api/me', '/api/trials', '/api/draws'];
  const stranger = [`/api/join/${team.joinCode}`, `/api/guidance?joinCode=${team.joinCode}`, '/api/studies'];
  const told: Record<string, string> = {};
  const read = async (name: string, who: Browser, path: string) => {
    const { status, body, headers } = await who.ask('GET', path);
    told[`${name} ${path}`] = JSON.stringify([status, headers.get('etag'), body]);
  };
  for (const path of lead) await read('lead', administrator, path);
  for (const path of colleague) await read('colleague', staff[0]!, path);
  for (const path of stranger) await read('stranger', browserOf(office.app), path);
  return told;
}

/** Which answers moved, with where they part: short, so that a failure can be read. */
export function moved(before: Record<string, string>, after: Record<string, string>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((path) => {
    const [was, is] = [before[path] ?? 'not asked', after[path] ?? 'not asked'];
    if (was === is) return [];
    let at = 0;
    while (was[at] === is[at]) at += 1;
    return [`${path}: …${was.slice(Math.max(0, at - 60), at + 60)}… is …${is.slice(Math.max(0, at - 20), at + 60)}…`];
  });
}
