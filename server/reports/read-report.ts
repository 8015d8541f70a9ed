import type { Language } from '../../db/vocabulary.ts';
import type { Actor } from '../access/permissions.ts';
import { type BoardAsked, readToldBoard } from '../boards/read-told-board.ts';
import type { Context } from '../context.ts';
import { type Reply, replyTo } from './reply.ts';
import type { Report } from './report.ts';
import { reportOf } from './report-of.ts';

export interface ReportInput extends BoardAsked {
  language: Language;
}

/** The report on a team's told board, and what to answer to whoever asks for a usage rate. @throws Refusal forbidden, not_found */
export async function readReport(
  context: Context,
  asker: Actor,
  { language, ...asked }: ReportInput,
): Promise<{ report: Report; reply: Reply }> {
  const report = reportOf(await readToldBoard(context, asker, asked), language);
  return { report, reply: replyTo(report) };
}
