import { expect } from 'vitest';
import { attack, tell } from './attack.ts';
import { type AttackedOffice, attackedOffice, moved } from './office.ts';

/*
 * Attack 9. The administrator raises and lowers the floor, and reads the bands of people, to count who takes part. Moving the floor moves
 * nothing that stands; what later atoms tell is whether they reached a floor of the list, never a number.
 */

const note = async ({ staff, log, kinds }: AttackedOffice, each = 8) => {
  for (const [at, by] of staff.entries())
    for (let n = 0; n < each; n++)
      await log(by, { taskTypeId: kinds[0]!, withAi: n % 2 === 0, minutes: 20 + 2 * n + at + (n % 2) * 15 });
};

const readingsOf = async ({ administrator, team, kinds }: AttackedOffice) => {
  const page = (await administrator.ask('GET', `/api/teams/${team.id}/task-types/${kinds[0]}`)).body;
  return page.series.flatMap(({ readings }: { readings: unknown[] }) => readings).length as number;
};

attack(
  'raising and lowering the floor tells no head count, at once or later',
  async (seed) => {
    const learnt: [people: string | null, atFive: number, atTen: number][] = [];
    for (const seats of [6, 9, 12]) {
      const office = await attackedOffice({ seats, seed });
      const { administrator, told, board } = office;
      await note(office);
      await office.run();
      const setFloor = async (floor: number) =>
        expect((await administrator.ask('PATCH', '/api/office', { floor })).status).toBe(200);
      // The floor itself stands on every page; who moved it, in the audit log.
      const seen = async () =>
        Object.fromEntries(
          Object.entries(await told())
            .filter(([path]) => !/audit|\/office$/.test(path))
            .map(([path, answer]) => [
              path,
              answer
                .replace(/"etag"|\\"floor\\":\d+|"floor":\d+|at least \d+ seats/g, '')
                .replace(/^\[200,"[^,]*",/, '['),
            ]),
        );
      const boardOnly = async () => JSON.stringify((await board()).rows);
      const [before, rows] = [await seen(), await boardOnly()];
      for (const floor of [10, 20, 5]) {
        await setFloor(floor);
        expect(await boardOnly()).toBe(rows);
      }
      expect(moved(before, await seen())).toEqual([]);
      await setFloor(10);
      const atFive = await readingsOf(office);
      // Twice as much as is needed for a further reading.
      await note(office, 24);
      await office.run();
      const atTen = await readingsOf(office);
      for (let month = 0; month < 2; month++) await office.run();
      const report = (await administrator.ask('GET', `/api/teams/${office.team.id}/report`)).body.report;
      learnt.push([report.people, atFive, atTen - atFive]);
    }
    const [six, nine, twelve] = learnt;
    expect(nine).toEqual(six);
    // A floor of ten was reached or not: one bit a run, by an act that the audit log keeps.
    expect([six![2], twelve![2]]).toEqual([0, 1]);
    expect(twelve![0]).toBe(six![0]);
    tell({
      attack: '9 floor raised and lowered, bands probed',
      tried: 'offices of 6, 9 and 12 seats that all note; floor 5, 10, 20, 5, 10; two runs and a quarter’s close',
      learnt: `what stands does not move; band of people “${six![0]}” in all three; a later atom tells whether its floor of ten was reached (6 and 9 alike)`,
    });
  },
  180_000,
);
