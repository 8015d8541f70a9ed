import { createHash } from 'node:crypto';
import { putLayout, readLayout } from '../../db/import-layouts.ts';
import type { Context } from '../context.ts';
import { answersSchema } from './answers.ts';
import type { Answers } from './settings.ts';

/** What is offered again for the next file of the same layout; what differs from file to file isn't. */
const kept = ['map', 'unit', 'clock', 'hoursPerDay', 'decimalMark', 'dayOrder', 'armValues', 'arm'] as const;
const longest = 20_000;

const hashOf = (layout: string) => createHash('sha256').update(layout).digest('hex');

export async function rememberedAnswers(
  { db }: Pick<Context, 'db'>,
  teamIds: readonly string[],
  layout: string,
): Promise<Answers | null> {
  const found = answersSchema.safeParse(await readLayout(db, teamIds, hashOf(layout)));
  return found.success ? found.data : null;
}

/** Keeps how a layout was read; names of people are no part of it. */
export async function rememberAnswers(
  { db, writer }: Pick<Context, 'db' | 'writer'>,
  teamId: string,
  layout: string,
  answers: Answers,
): Promise<void> {
  const mapping = Object.fromEntries(kept.flatMap((key) => (answers[key] === undefined ? [] : [[key, answers[key]]])));
  if (JSON.stringify(mapping).length > longest) return;
  await writer.commit(putLayout(db, { teamId, headersHash: hashOf(layout), mapping }));
}
