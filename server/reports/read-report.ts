import type { Language, Window } from '../../db/vocabulary.ts';
import type { Context } from '../context.ts';
import { readBoard } from '../publication/read-board.ts';
import { type Reply, replyTo } from './reply.ts';
import type { Report } from './report.ts';
import { reportOf } from './report-of.ts';

export interface ReportInput {
  teamId: string;
  window: Window;
  language: Language;
}

/** The report on a team's board as last published, and what to answer to whoever asks for a usage rate. */
export async function readReport(
  context: Pick<Context, 'db'>,
  { teamId, window, language }: ReportInput,
): Promise<{ report: Report; reply: Reply }> {
  const report = reportOf(await readBoard(context, { teamId, window }), language);
  return { report, reply: replyTo(report) };
}
