import { asc } from 'drizzle-orm';
import { expect } from 'vitest';
import { entries } from '../../db/schema/entries.ts';
import { attack, tell } from './attack.ts';
import { type AttackedOffice, attackedOffice } from './office.ts';

/*
 * Attack 13. Heavy seats beside light ones, and one seat that writes most of the pieces: whose notes wait, and which, is decided by the
 * number of pieces and a keyed hash alone, so that minutes can neither silence a colleague nor be read off who was silenced.
 */

const publishedOf = async ({ context }: AttackedOffice) =>
  await context.db.select({ id: entries.id, run: entries.publishedRun }).from(entries).orderBy(asc(entries.id));

async function officeOf(
  seed: number,
  minutesOf: (seat: number, piece: number) => number,
  piecesOf: (seat: number) => number,
) {
  const office = await attackedOffice({ seats: 10, seed });
  for (const [at, by] of office.staff.entries())
    for (let n = 0; n < piecesOf(at); n++) await office.log(by, { withAi: n % 2 === 0, minutes: minutesOf(at, n) });
  await office.run();
  return publishedOf(office);
}

attack(
  'five heavy and five light seats: nobody’s pieces wait because of minutes',
  async (seed) => {
    const heavyAndLight = await officeOf(
      seed,
      (seat) => (seat < 5 ? 2_400 : 1),
      () => 4,
    );
    expect(heavyAndLight).toHaveLength(40);
    expect(heavyAndLight.filter(({ run }) => run === null)).toEqual([]);

    // Seat 9 writes 40 of 58 pieces: some of its own wait, chosen without a look at minutes.
    const pieces = (seat: number) => (seat === 9 ? 40 : 2);
    const light = await officeOf(seed, () => 30, pieces);
    const heavy = await officeOf(
      seed,
      // Long and short in no order that ids have as well.
      (seat, piece) => (seat === 9 ? ((7 * piece) % 40 < 20 ? 1 : 2_400) : 1 + 200 * seat),
      pieces,
    );
    const waiting = light.filter(({ run }) => run === null);
    expect(heavy).toEqual(light);
    expect(waiting.length).toBeGreaterThan(10);
    tell({
      attack: '13 five heavy and five light seats',
      tried: 'pieces of 2,400 and of 1 minute; one seat with 40 of 58 pieces, all of 30 minutes, or of 1 and 2,400',
      learnt: `nobody waits but that seat’s surplus (${waiting.length}), the same ones whatever the minutes`,
    });
  },
  120_000,
);
