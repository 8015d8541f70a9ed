import { deleteFeedback, type Feedback, findFeedback, listFeedback } from '../../db/feedback.ts';
import type { FeedbackKind } from '../../db/vocabulary.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';

/** A complaint or suggestion as the administrator reads it. */
export interface Received {
  id: string;
  kind: FeedbackKind;
  text: string;
  /** YYYY-MM. */
  receivedIn: string;
  /** As it stands on the guidance page; null while there is no public answer. */
  answered: { question: string; answer: string; answeredOn: string } | null;
}

/** Newest month first; within a month in no order that tells of arrival. */
export async function readInbox({ db }: Pick<Context, 'db'>, actor: Actor): Promise<Received[]> {
  requirePermission(actor, 'handle_feedback');
  return (await listFeedback(db)).map(receivedOf);
}

export function receivedOf({ id, kind, text, receivedIn, question, answer, answeredOn }: Feedback): Received {
  const answered = question !== null && answer !== null && answeredOn !== null;
  return { id, kind, text, receivedIn, answered: answered ? { question, answer, answeredOn } : null };
}

/** Away with it, and with its public answer. */
export async function discardFeedback(context: Context, actor: Actor, id: string): Promise<void> {
  requirePermission(actor, 'handle_feedback');
  const { db, writer } = context;
  if (!(await findFeedback(db, id))) return;
  await writer.commit(deleteFeedback(db, id), noteAct(context, actor, { action: 'feedback_discarded' }));
}
