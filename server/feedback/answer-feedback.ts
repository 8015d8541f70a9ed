import { findFeedback, answerFeedback as store } from '../../db/feedback.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { type FieldProblem, Refusal } from '../refusal.ts';
import { type Received, receivedOf } from './inbox.ts';

export interface PublicAnswer {
  answer: string;
  /** True: the sender's own words stand above the answer. False: the administrator's, so that nobody knows a hand by its style. */
  showText: boolean;
  question: string | null;
}

/** Answers on the guidance page, for everybody, as nobody knows whom to answer. A second answer replaces the first. */
export async function answerFeedback(
  context: Context,
  actor: Actor,
  id: string,
  { answer, showText, question }: PublicAnswer,
): Promise<Received> {
  requirePermission(actor, 'handle_feedback');
  const { db, writer } = context;
  const received = await findFeedback(db, id);
  if (!received) throw new Refusal('not_found');
  const asked = showText ? received.text : question;
  const problems: FieldProblem[] = [];
  if (showText && question !== null)
    problems.push({ field: 'question', code: 'contradicts', values: { other: 'showText' } });
  if (asked === null) problems.push({ field: 'question', code: 'required' });
  else if (holdsIdentityData(asked))
    problems.push({ field: showText ? 'showText' : 'question', code: 'identity_data' });
  if (holdsIdentityData(answer)) problems.push({ field: 'answer', code: 'identity_data' });
  if (asked === null || problems.length > 0) throw new Refusal('invalid_input', problems);
  const answered = { question: asked, answer, answeredOn: today(context) };
  await writer.commit(store(db, id, answered), noteAct(context, actor, { action: 'feedback_answered' }));
  return receivedOf({ ...received, ...answered });
}
