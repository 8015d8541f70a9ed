import { asc } from 'drizzle-orm';
import { expect } from 'vitest';
import { readings } from '../../db/schema/released.ts';
import { attack, tell } from './attack.ts';
import { type AttackedOffice, attackedOffice } from './office.ts';

/*
 * Attack 4. A lead marks tool changes, merges and parts kinds, makes new ones and sets marks, every month, so that what is published is
 * read again and again with something more or less in it. No act makes a reading, and of all work together none makes a further one.
 */

const months = 6;

const seriesOf = async ({ administrator, team }: AttackedOffice, kind: string) =>
  (await administrator.ask('GET', `/api/teams/${team.id}/task-types/${kind}`)).body.series as {
    since: string;
    readings: { run: string }[];
  }[];

async function halfAYear(seed: number, attacked: boolean) {
  const office = await attackedOffice({ seats: 6, seed });
  const { staff, kinds, log, administrator, team } = office;
  let [acts, refused] = [0, 0];
  for (let month = 0; month < months; month++) {
    for (const [at, by] of staff.entries())
      for (let n = 0; n < 8; n++)
        await log(by, { taskTypeId: kinds[n >> 2]!, withAi: n % 2 === 0, minutes: 20 + 3 * n + at + (n % 2) * 12 });
    if (attacked) {
      const read = async () => {
        const { rows } = await office.board();
        const known = rows.map(({ taskType, known }: { taskType: unknown; known: unknown }) => [taskType, known]);
        return JSON.stringify([
          known.slice(0, 3),
          await seriesOf(office, kinds[0]!),
          await seriesOf(office, kinds[1]!),
        ]);
      };
      const before = await read();
      const tries = [
        await administrator.ask('POST', `/api/teams/${team.id}/tool-changes`, { taskTypeId: kinds[0] }),
        await administrator.ask('POST', `/api/teams/${team.id}/tool-changes`, { taskTypeId: kinds[0] }),
        await administrator.ask('PUT', `/api/catalogue/task-types/${kinds[4]}/merging`, { into: kinds[0] }),
        await administrator.ask('POST', '/api/catalogue/task-types', {
          names: { en: `Odd job number ${month}` },
          evenIfSimilar: true,
        }),
        await administrator.ask('POST', `/api/teams/${team.id}/marks`, { kind: 'new_model', markedOn: office.today() }),
        await administrator.ask('DELETE', `/api/catalogue/task-types/${kinds[4]}/merging`),
      ];
      acts += tries.length;
      refused += tries.filter(({ status }) => status >= 400).length;
      expect(await read()).toBe(before);
    }
    await office.run();
  }
  const { db } = office.context;
  const steps = new Map<number, number[]>();
  for (const { seriesId, step } of await db.select().from(readings).orderBy(asc(readings.id)))
    steps.set(seriesId, [...(steps.get(seriesId) ?? []), step]);
  const { rows } = await office.board();
  const [first, second] = [await seriesOf(office, kinds[0]!), await seriesOf(office, kinds[1]!)];
  return { acts, refused, steps: [...steps.values()], first, second, together: rows[0].known };
}

attack(
  'tool changes, merging, new kinds and marks make no further reading',
  async (seed) => {
    const plain = await halfAYear(seed, false);
    const attacked = await halfAYear(seed, true);
    // The second tool change of each month, and the first where the quarter had one.
    expect(attacked.refused).toBe(months + 3);
    // Of all work together, and of a kind that no act named, the same figures as without the attack.
    expect(attacked.together).toEqual(plain.together);
    expect(attacked.second).toEqual(plain.second);
    // The kind itself: a series a quarter at most, each step of each taken once and upwards.
    expect(attacked.first.length).toBeGreaterThan(plain.first.length);
    expect(attacked.first.length).toBeLessThanOrEqual(1 + 3);
    for (const [at, { since, readings: made }] of attacked.first.entries()) {
      // What a series reads was published in its own time: no atom stands in two.
      const until = attacked.first[at + 1]?.since ?? '9999';
      for (const { run } of made) expect(run >= since && run < until, `${run} in ${since} to ${until}`).toBe(true);
    }
    for (const steps of [...plain.steps, ...attacked.steps]) {
      expect(steps.length).toBeLessThanOrEqual(11);
      expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
    }
    const count = (series: { readings: unknown[] }[]) => series.reduce((sum, { readings }) => sum + readings.length, 0);
    tell({
      attack: '4 tool changes, merging, new kinds, marks',
      tried: `${attacked.acts} acts in ${months} months, ${attacked.refused} refused; twin without them`,
      learnt: `no reading by any act; all work together and the other kind the same; the kind’s own: ${count(attacked.first)} readings in ${attacked.first.length} series (twin: ${count(plain.first)} in ${plain.first.length}), none of an atom that another series read`,
    });
  },
  180_000,
);
