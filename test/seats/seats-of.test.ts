import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { contributors, hats } from '../../db/schema/seats.ts';
import { seatsOf } from '../../db/seats.ts';
import { addPerson, addTeam } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';

async function seated(seatFrom: string | null, hat: Partial<typeof hats.$inferInsert> = {}) {
  const context = await freshContext();
  const { db, writer } = context;
  const teamId = await addTeam(context, 'Team');
  const person = await addPerson(context, teamId);
  const id = '00000000-0000-4000-8000-000000000001';
  await writer.commit(
    db.insert(hats).values({
      ...{ id, teamId, kind: 'screen', seats: 5, openedOn: '2026-03-02', openedBy: 'lead', state: 'confirmed' },
      expiresAt: '2026-03-02T09:15:00.000Z',
      ...hat,
    }),
    db.update(contributors).set({ hatId: id, seatFrom }).where(eq(contributors.id, person.id)),
  );
  return {
    seats: (day: string) => seatsOf(db, teamId, day),
    person: person.id,
    other: await addTeam(context, 'Other'),
    db,
  };
}

test('a seat counts from its first day on, in its own team', async () => {
  const { seats, person, other, db } = await seated('2026-04-01');
  expect(await seats('2026-03-31')).toEqual([]);
  expect(await seats('2026-04-01')).toEqual([person]);
  expect(await seatsOf(db, other, '2026-04-01')).toEqual([]);
});

test('a seat counts until the day of the re-draw that closed its hat', async () => {
  const { seats, person } = await seated('2026-03-02', { closedOn: '2026-05-04' });
  expect(await seats('2026-05-03')).toEqual([person]);
  expect(await seats('2026-05-04')).toEqual([]);
});

test.each(['open', 'void'] as const)('what was drawn from a hat that is %s is no seat', async (state) => {
  const { seats } = await seated('2026-03-02', { state });
  expect(await seats('2026-03-03')).toEqual([]);
});

test('who only joined has no seat', async () => {
  const { seats } = await seated(null);
  expect(await seats('2026-03-03')).toEqual([]);
});
