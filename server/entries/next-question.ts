import { countAnswers } from '../../db/entries.ts';
import type { Outcome, Question } from '../../db/vocabulary.ts';
import type { Contributor } from '../access/contributor.ts';
import type { Context } from '../context.ts';
import { type Asking, chooseQuestion } from '../evidence/question.ts';
import type { OwnEntry } from './own-entry.ts';

/** Counting costs more than storing: what was counted serves this long. */
const freshMilliseconds = 10 * 60_000;

interface Counted {
  answers: Asking['answers'];
  at: number;
}

const counted = new WeakMap<Context['db'], Map<string, Counted>>();

/** What this kind of work's evidence lacks most, or null; none to who has answered something already. */
export async function nextQuestion(
  context: Context,
  owner: Contributor,
  entry: Omit<OwnEntry, 'id' | 'outcome'> & { outcome: Outcome },
): Promise<Question | null> {
  const answered = [entry.byHandMinutes, entry.moreAsked, entry.alsoByHand, entry.timeBecame, entry.whyWithoutAi];
  if (answered.some((answer) => answer !== null)) return null;
  const { outcome, expectedMinutes } = entry;
  const answers = await answersOf(context, owner.team.id, entry.taskTypeId);
  return chooseQuestion({ outcome, expectedKnown: expectedMinutes !== null, answers })?.question ?? null;
}

async function answersOf({ db, clock }: Context, teamId: string, taskTypeId: string): Promise<Asking['answers']> {
  const cache = counted.get(db) ?? new Map<string, Counted>();
  counted.set(db, cache);
  const key = `${teamId} ${taskTypeId}`;
  const now = clock().getTime();
  const known = cache.get(key);
  if (known && now - known.at < freshMilliseconds) return known.answers;
  const answers = await countAnswers(db, { teamId, taskTypeId });
  cache.set(key, { answers, at: now });
  return answers;
}
