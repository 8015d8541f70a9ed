import { expect } from 'vitest';
import { atoms, poolAtoms, pools } from '../../db/schema/atoms.ts';
import type { Browser } from '../support/http.ts';
import { leadOf } from '../support/lead.ts';
import { attack, tell } from './attack.ts';
import { attackedOffice, moved } from './office.ts';

/*
 * Attack 14. The leads of two of three teams and of the level above put together what they read, while the administrator moves and closes
 * teams for them. They want the third team, whose board is not theirs: the level's figures less their own two teams' would be it. What
 * the level tells is pools of three teams and more, on the grid of all readings; a move or a closing makes no reading and moves none.
 */

const months = 4;

type Third = 'as it is' | 'one a tenth slower with AI' | 'all twice as slow with AI';

/** Everything that the three leads are told after each act and each run. */
async function levelOf(seed: number, third: Third, moves = false) {
  const office = await attackedOffice({ seats: 0, seed });
  const { administrator, context, team: level, kinds, log, newTeam, newStaff, stranger } = office;
  const teams: { id: string; staff: Browser[] }[] = [];
  for (const name of ['North', 'South', 'East']) {
    const team = await newTeam(name, { parentId: level.id, lead: false });
    const staff: Browser[] = [];
    for (let at = 0; at < 5; at++) staff.push(await newStaff(team));
    teams.push({ id: team.id, staff });
  }
  const [north, south, east] = teams as [(typeof teams)[0], (typeof teams)[0], (typeof teams)[0]];
  const note = async () => {
    for (const { id, staff } of teams)
      for (const [at, by] of staff.entries())
        for (let n = 0; n < 6; n++) {
          const withAi = n % 2 === 0;
          const usual = (withAi ? 26 : 38) + 3 * n + at;
          const isSlower = withAi && id === east.id && third !== 'as it is';
          const factor = !isSlower ? 1 : third === 'all twice as slow with AI' ? 2 : at === 0 ? 1.1 : 1;
          await log(by, { withAi, minutes: Math.round(usual * factor) });
        }
  };
  const colluding = [
    ['level', level.id],
    ['north', north.id],
    ['south', south.id],
  ] as const;
  /** Sessions end with the month. */
  const signIn = () => Promise.all(colluding.map(([, id]) => leadOf(context, stranger(), 'lead', [id])));
  const read = async (leads: readonly Browser[]) => {
    const heard: Record<string, string> = {};
    for (const [at, [name, id]] of colluding.entries()) {
      const lead = leads[at]!;
      for (const path of ['board', `task-types/${kinds[0]}`, 'report', 'report/csv', 'decisions', 'records']) {
        const { status, body } = await lead.ask('GET', `/api/teams/${id}/${path}`);
        heard[`${name} ${path}`] = JSON.stringify([status, body]);
      }
      heard[`${name} evidence`] = JSON.stringify((await lead.ask('GET', `/api/evidence?team=${id}`)).body);
      for (const other of [east.id, ...(id === level.id ? [] : [level.id])])
        expect((await lead.ask('GET', `/api/teams/${other}/board`)).status).toBe(403);
    }
    return heard;
  };
  const change = async (id: string, body: object) => {
    expect((await administrator.ask('PATCH', `/api/teams/${id}`, body)).status).toBe(200);
  };
  const told: Record<string, string> = {};
  let acts = 0;
  for (let month = 0; month < months; month++) {
    await note();
    // Over the second run one of the two stands elsewhere; over the third the third team is closed.
    if (month === 1) await change(south.id, { parentId: null });
    if (month === 2) await change(east.id, { closed: true });
    const day = await office.run();
    if (month === 1) await change(south.id, { parentId: level.id });
    if (month === 2) await change(east.id, { closed: false });
    const leads = await signIn();
    const before = await read(leads);
    for (const [path, answer] of Object.entries(before)) told[`${day} ${path}`] = answer;
    if (!moves || month % 2 === 0) continue;
    for (const [id, body] of [
      [north.id, { parentId: null }],
      [north.id, { parentId: level.id }],
      [east.id, { parentId: null }],
      [east.id, { parentId: level.id }],
      [east.id, { closed: true }],
      [east.id, { closed: false }],
    ] as const) {
      await change(id, body);
      acts += 1;
      expect(moved(before, await read(leads))).toEqual([]);
    }
  }
  return { office, level: level.id, told, acts };
}

/** Log ratios of all readings that the level was told, as they were released. */
const readingsOf = (told: Record<string, string>) =>
  Object.entries(told)
    .filter(([path]) => / level board$/.test(path))
    .flatMap(([, answer]) => [...answer.matchAll(/"ratio":([\d.]+),"low":([\d.]+),"high":([\d.]+)/g)])
    .map(([, ratio, low, high]) => [Number(ratio), Number(low), Number(high)] as const);

/** A ratio that a step of a twentieth in its log gives, to two decimals and outward, or an end at which a word ends. */
const onGrid = (ratio: number) =>
  [0.8, 0.85, 1.15, 1.25].includes(ratio) ||
  Math.abs(Math.round(Math.log(ratio) / 0.05) * 0.05 - Math.log(ratio)) <= 0.0101 / ratio;

attack(
  'two of three leads and the level above, teams moved and closed: nothing finer than the grid',
  async (seed) => {
    const plain = await levelOf(seed, 'as it is', true);
    const slower = await levelOf(seed, 'one a tenth slower with AI');
    const twice = await levelOf(seed, 'all twice as slow with AI');

    // Each pool of the level holds whole atoms of three teams at least, each of five seats.
    const { db } = plain.office.context;
    const held = await db.select().from(poolAtoms);
    const all = new Map((await db.select().from(atoms)).map((atom) => [atom.id, atom]));
    const ofLevel = (await db.select().from(pools)).filter(({ teamId }) => teamId === plain.level);
    expect(ofLevel.length).toBeGreaterThan(1);
    for (const { id } of ofLevel) {
      const own = held.filter(({ poolId }) => poolId === id).map(({ atomId }) => all.get(atomId)!);
      expect(new Set(own.map(({ teamId }) => teamId)).size).toBeGreaterThanOrEqual(3);
      expect(Math.min(...own.map(({ seats }) => seats))).toBeGreaterThanOrEqual(5);
    }

    // The two leads' own boards know nothing of the third team; the level's moves by whole steps.
    const ownTeams = (told: Record<string, string>) =>
      Object.fromEntries(Object.entries(told).filter(([path]) => !path.includes(' level ')));
    expect(moved(ownTeams(plain.told), ownTeams(twice.told))).toEqual([]);
    const [readings, ofTwice] = [readingsOf(plain.told), readingsOf(twice.told)];
    expect(readings.length).toBeGreaterThan(0);
    for (const reading of [...readings, ...ofTwice]) expect(reading.filter((ratio) => !onGrid(ratio))).toEqual([]);
    // No further reading by what the third team is like: their dates rest on pieces alone.
    expect(ofTwice.length).toBe(readings.length);
    const stepsTo = (told: Record<string, string>) =>
      Math.max(
        ...readingsOf(told).map(([ratio], at) => Math.round(Math.abs(Math.log(ratio / readings[at]![0])) / 0.1)),
      );
    const one = moved(plain.told, slower.told).length;
    // One step of the grid, which is twice as coarse at the first four readings.
    expect(stepsTo(slower.told)).toBeLessThanOrEqual(2);
    expect(stepsTo(twice.told)).toBeLessThanOrEqual(5);
    tell({
      attack: '14 two of three leads and the level above',
      tried: `${months} runs, a team away over one and closed over another, ${plain.acts} moves and closings between; a colleague in the third team a tenth slower with AI, or all of it twice as slow`,
      learnt: `moves and closings: nothing; a tenth slower: ${one} answers of ${Object.keys(plain.told).length} differ, the level’s ratio by ${stepsTo(slower.told)} tenths in the log; twice as slow: by ${stepsTo(twice.told)}; never the third team’s own`,
    });
  },
  240_000,
);
