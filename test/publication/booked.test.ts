import { expect, test } from 'vitest';
import { atoms, cells, tallies } from '../../db/schema/atoms.ts';
import { addPeople, addPerson, addTaskType, addTeam, logWork } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { entryId, setUpOffice } from '../support/http.ts';
import { publishDue } from '../support/runs.ts';

test('what a phone sends is booked in its arm, rework included, and as having come back', async () => {
  const context = await freshContext();
  const { newTeam, newStaff } = await setUpOffice(context);
  const team = await newTeam('Team');
  const taskTypeId = await addTaskType(context, 'Note');
  for (let n = 0; n < 5; n++) {
    const staff = await newStaff(team);
    for (const work of [
      { outcome: 'reworked', minutes: 20, reworkMinutes: 15 },
      { outcome: 'without_ai', minutes: 40 },
    ]) {
      const body = { taskTypeId, day: '2026-03-02', ...work };
      expect((await staff.ask('PUT', `/api/entries/${entryId()}`, body)).status).toBe(201);
    }
  }
  await publishDue(context);
  const sums = await context.db.select().from(cells);
  expect(sums.filter(({ arm }) => arm === 1).map(({ minutes }) => minutes)).toEqual([35, 35, 35, 35, 35]);
  expect(sums.filter(({ arm }) => arm === 0).map(({ minutes }) => minutes)).toEqual([40, 40, 40, 40, 40]);
  const counts = await context.db.select().from(tallies);
  expect(counts.filter(({ cameBack }) => cameBack === 1)).toHaveLength(5);
});

test('a note has waited since its seat counts: it tries its own key twice from then on', async () => {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Team');
  const taskTypeId = await addTaskType(context, 'Note');
  const people = await addPeople(context, teamId, 4);
  const late = await addPerson(context, teamId, { seatFrom: '2026-06-01' });
  await logWork(context, late, { taskTypeId });
  for (let n = 0; n < 3; n++) await publishDue(context);
  // Its seat counts since the run of 1 June, which it had to itself; these come to the next.
  context.setNow('2026-06-02T09:00:00');
  for (const person of people) await logWork(context, person, { taskTypeId });
  await publishDue(context);
  expect(await context.db.select().from(atoms)).toMatchObject([{ sort: 'work', seats: 5 }]);
});
