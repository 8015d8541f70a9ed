import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { feedback } from './schema/voices.ts';

export type Feedback = typeof feedback.$inferSelect;

/** What has come with a run, newest month first, and within it by random ids: not in the order of arrival. */
export const listFeedback = (db: Database): Promise<Feedback[]> =>
  db.select().from(feedback).where(eq(feedback.arrived, true)).orderBy(desc(feedback.receivedIn), asc(feedback.id));

export async function findFeedback(db: Database, id: string): Promise<Feedback | null> {
  const [row] = await db
    .select()
    .from(feedback)
    .where(and(eq(feedback.id, id), eq(feedback.arrived, true)));
  return row ?? null;
}

/** The same words twice in a month are one: a retry is not a second voice. */
export const insertFeedback = (
  db: Database,
  row: Pick<Feedback, 'id' | 'kind' | 'text' | 'receivedIn' | 'receiptHash'>,
) =>
  db
    .insert(feedback)
    .values(row)
    .onConflictDoNothing({ target: [feedback.receivedIn, feedback.kind, feedback.text] });

export async function findByReceipt(db: Database, receiptHash: string): Promise<Feedback | null> {
  const [row] = await db.select().from(feedback).where(eq(feedback.receiptHash, receiptHash));
  return row ?? null;
}

export const answerFeedback = (
  db: Database,
  id: string,
  answer: { question: string; answer: string; answeredOn: string },
) => db.update(feedback).set(answer).where(eq(feedback.id, id));

export const deleteFeedback = (db: Database, id: string) => db.delete(feedback).where(eq(feedback.id, id));

/** What may be read by everybody, newest answer first. */
export const listAnswers = (db: Database) =>
  db
    .select({
      // Together there or together not: the schema holds them so.
      question: sql<string>`${feedback.question}`,
      answer: sql<string>`${feedback.answer}`,
      answeredOn: sql<string>`${feedback.answeredOn}`,
    })
    .from(feedback)
    .where(isNotNull(feedback.answer))
    .orderBy(desc(feedback.answeredOn), asc(feedback.id));
