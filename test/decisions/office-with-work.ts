import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { addPeople, logWork, type Person } from '../support/builders.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';

/** An office whose administrator leads one team; its people log without a browser, so that a test may have many of them. */
export async function officeWithWork(people = 10, start = '2026-03-02T09:00:00') {
  const context = await freshContext(start);
  await seedCatalogue(context);
  const office = await setUpOffice(context);
  const team = await office.newTeam('Team');
  const staff = await addPeople(context, team.id, people);
  const [taskTypeId, otherTaskTypeId] = office.taskTypeIds as [string, string];
  const ask = (method: string, path: string, body?: unknown) =>
    office.administrator.ask(method, `/api/teams/${team.id}/${path}`, body);
  return {
    ...office,
    context,
    team,
    staff,
    taskTypeId,
    otherTaskTypeId,
    ask,
    publish: () => office.administrator.ask('POST', '/api/publications'),
    page: async () => (await ask('GET', `task-types/${taskTypeId}`)).body,
    log: (factor: number, more: { pieces?: number } = {}) => logBothArms(context, staff, taskTypeId, factor, more),
  };
}

/** Each of them some pieces in both arms; with AI a piece takes `factor` of its time. */
async function logBothArms(
  context: TestContext,
  people: readonly Person[],
  taskTypeId: string,
  factor: number,
  { pieces = 4 }: { pieces?: number },
): Promise<void> {
  for (const [at, person] of people.entries())
    for (let piece = 0; piece < pieces; piece++) {
      const byHand = 40 + 2 * at + ((piece * 5 + at * 3) % 7);
      await logWork(context, person, { taskTypeId, arm: 'without_ai', minutes: byHand });
      await logWork(context, person, { taskTypeId, arm: 'with_ai', minutes: factor * (byHand + (at % 3)) });
    }
}
