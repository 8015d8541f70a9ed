import { expect } from 'vitest';
import { attack, tell } from './attack.ts';
import { type AttackedOffice, busyOffice, moved, victimOf } from './office.ts';

/*
 * Attack 3. Five own seats beside one colleague: whoever reads everything before and after each of the colleague’s acts, or
 * makes such acts with own seats and watches, learns nothing; and what was deleted after it closed moves no later figure either.
 */

attack(
  'between two runs no note, change, deletion, rework, burden or leaving moves anything that others are told',
  async (seed) => {
    const office = await busyOffice(seed);
    const { staff, log, remove, told, ids, kinds } = office;
    const victim = victimOf(office);
    expect((await office.board()).rows.length).toBeGreaterThan(0);
    const before = await told();
    const nothingMoved = async () => expect(moved(before, await told())).toEqual([]);

    let acts = 0;
    for (const who of [victim, staff[1]!]) {
      const id = await log(who, { minutes: 137, alsoByHand: true });
      await nothingMoved();
      await log(who, { minutes: 2_400, taskTypeId: kinds[2]!, withAi: false }, id);
      await nothingMoved();
      // Under the note’s own id, which must not stop who deletes all.
      const burden = await who.ask('PUT', `/api/burdens/${id}`, {
        ...{ kind: 'mending_others_text', minutes: 90, day: office.today() },
      });
      expect(burden.status).toBeLessThan(300);
      await nothingMoved();
      expect((await remove(who, id)).status).toBe(204);
      await nothingMoved();
      acts += 4;
    }
    // Published ones, and all at once, and the whole person.
    expect((await remove(victim, ids[0]!)).status).toBe(204);
    await nothingMoved();
    expect((await victim.ask('DELETE', '/api/entries')).status).toBe(204);
    await nothingMoved();
    expect((await victim.ask('DELETE', '/api/contributors/me')).status).toBeLessThan(300);
    await nothingMoved();
    acts += 3;
    const answers = Object.keys(before).length;
    tell({
      attack: '3 deletion, edit, rework, leaving',
      tried: `${acts} acts between two runs, by the colleague and by own seats; ${answers} answers read after each`,
      learnt: 'nothing: byte for byte the same',
    });
  },
  120_000,
);

/** All runs of a quarter, with the same new notes each month by everybody but the victim. */
async function quarterAfter(office: AttackedOffice): Promise<Record<string, string>> {
  const heard: Record<string, string> = {};
  for (let month = 0; month < 3; month++) {
    for (const by of office.staff.slice(0, 5))
      for (let n = 0; n < 6; n++) await office.log(by, { withAi: n % 2 === 0, minutes: 25 + 5 * n + month });
    const day = await office.run();
    for (const [path, answer] of Object.entries(await office.told(['2026-Q2']))) heard[`${day} ${path}`] = answer;
  }
  return heard;
}

attack(
  'with and without the deletion of what is published, a later quarter reads the same; closed notes take no change',
  async (seed) => {
    const without = await busyOffice(seed);
    const plain = await quarterAfter(without);

    const withDeletion = await busyOffice(seed);
    const victim = victimOf(withDeletion);
    const [first, ...others] = withDeletion.ids;
    const changed = await victim.ask('PUT', `/api/entries/${first}`, {
      ...{ taskTypeId: withDeletion.kinds[0], outcome: 'saved', minutes: 99, day: '2026-03-10' },
    });
    expect(changed.status).toBeGreaterThanOrEqual(400);
    for (const id of [first!, ...others]) expect((await withDeletion.remove(victim, id)).status).toBe(204);
    const deleted = await quarterAfter(withDeletion);

    const same = (told: Record<string, string>) =>
      // The hats’ ids are the tests’ own counter.
      Object.fromEntries(Object.entries(told).filter(([path]) => !path.endsWith('/hats')));
    expect(moved(same(plain), same(deleted))).toEqual([]);
    tell({
      attack: '3 deletion of what is published',
      tried: 'twin offices, with and without the colleague deleting all of it; three further runs',
      learnt: 'nothing: byte for byte the same',
    });
  },
  120_000,
);
