import { type Actor, requirePermission } from '../access/permissions.ts';
import { type Context, today } from '../context.ts';
import { dayAfter } from './day-after.ts';
import type { Source } from './file/source.ts';
import { rememberedAnswers } from './layouts.ts';
import type { FileLook } from './look.ts';
import { lookInThread } from './off-loop.ts';
import type { Answers } from './settings.ts';

export interface ToldLook extends Omit<FileLook, 'layout'> {
  /** How a file of this layout was read last, where nothing else was said: the look is by it. */
  remembered: Answers | null;
}

/** Reads a file and tells what it seems to be. Nothing is stored, and nothing kept. */
export async function lookAtFile(
  context: Pick<Context, 'clock' | 'db'>,
  actor: Actor,
  input: { source: Source; answers: Answers },
): Promise<ToldLook> {
  const teamIds = (actor?.teams ?? []).map(({ id }) => id);
  requirePermission(actor, 'import', teamIds[0]);
  const { source, answers } = input;
  const latestDay = dayAfter(today(context));
  const { layout, ...look } = await lookInThread({ source, answers, latestDay });
  const said = Object.keys(answers).some((key) => !['sheet', 'taskTypeGiven'].includes(key));
  const remembered = said ? null : await rememberedAnswers(context, teamIds, layout);
  if (!remembered) return { ...look, remembered: null };
  const { layout: _, ...again } = await lookInThread({ source, answers: { ...remembered, ...answers }, latestDay });
  return { ...again, remembered };
}
