import type { Board } from '../../server/publication/board.ts';
import { publish } from '../../server/publication/publish.ts';
import { readBoard } from '../../server/publication/read-board.ts';
import { addPeople, addTaskType, addTeam, logBurden, logWork } from '../support/builders.ts';
import { freshContext, type TestContext } from '../support/context.ts';

const kinds = [
  ...['Briefing note', 'Official notice', 'Work summary', 'Speech', 'Meeting minutes', 'Field report'],
  ...['Statistical return', '=HYPERLINK("x"), "quoted"'],
];

/** Seven people, eight kinds of work, from much faster to much slower with AI, and a burden that a rule forbids. */
export async function officeWithEight(): Promise<{ context: TestContext; teamId: string }> {
  const context = await freshContext();
  const teamId = await addTeam(context, '+Team "A", one');
  const people = await addPeople(context, teamId, 7);
  for (const [kind, name] of kinds.entries()) {
    const taskTypeId = await addTaskType(context, name);
    for (const [at, person] of people.entries())
      for (let piece = 0; piece < 8; piece++) {
        // 60 minutes more or less by person and piece; with AI 0.5, 0.65, … 1.55 times as long
        const minutes = 54 + 2 * at + 3 * ((piece * 5 + at) % 8);
        await logWork(context, person, { taskTypeId, arm: 'without_ai', minutes });
        await logWork(context, person, {
          taskTypeId,
          arm: 'with_ai',
          minutes: Math.round(minutes * (0.5 + 0.15 * kind)),
        });
      }
  }
  for (const person of people) await logBurden(context, person, 'usage_reporting', 30);
  await addTaskType(context, 'Never noted');
  await publish(context);
  return { context, teamId };
}

export async function boardWithEight(): Promise<Board> {
  const { context, teamId } = await officeWithEight();
  return readBoard(context, { teamId, window: '365' });
}
