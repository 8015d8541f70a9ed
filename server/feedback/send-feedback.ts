import { insertFeedback } from '../../db/feedback.ts';
import type { FeedbackKind } from '../../db/vocabulary.ts';
import { newId } from '../access/tokens.ts';
import { type Context, today } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { Refusal } from '../refusal.ts';
import { hashReceipt, newReceipt } from './read-answer.ts';

/** To the administrator. It is not given who sends it, so neither person nor team can be kept. The receipt reads the answer. */
export async function sendFeedback(
  context: Context,
  { kind, text }: { kind: FeedbackKind; text: string },
): Promise<{ receipt: string }> {
  if (holdsIdentityData(text)) throw new Refusal('invalid_input', [{ field: 'text', code: 'identity_data' }]);
  const receivedIn = today(context).slice(0, 7);
  const receipt = newReceipt(context);
  const receiptHash = hashReceipt(context, receipt);
  await context.writer.commit(insertFeedback(context.db, { id: newId(context), kind, text, receivedIn, receiptHash }));
  return { receipt };
}
