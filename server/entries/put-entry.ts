import { isDeepStrictEqual } from 'node:util';
import { type Entry, type EntryRow, entryFamily, findEntry } from '../../db/entries.ts';
import { isForeignKey, isUnique } from '../../db/failures.ts';
import type { Question } from '../../db/vocabulary.ts';
import { type Contributor, requireOpenTeam } from '../access/contributor.ts';
import { readHints } from '../boards/read-hints.ts';
import { type Context, today } from '../context.ts';
import { mayHaveReasons } from '../domain/may-have-reasons.ts';
import { isWithAi, outcomeMeans } from '../domain/outcome-means.ts';
import { wantedQuestions } from '../domain/wanted-questions.ts';
import { type FieldProblem, Refusal } from '../refusal.ts';
import { pieceOfTrial } from '../trials/piece-of-trial.ts';
import { coarseSeconds, dayProblems } from './day.ts';
import { addLateRework } from './late-rework.ts';
import { type OwnEntry, ownEntry } from './own-entry.ts';
import { refuseForeignOrDeleted } from './refuse-foreign-or-deleted.ts';

export interface EntryInput extends Omit<OwnEntry, 'id' | 'outcome'> {
  outcome: NonNullable<OwnEntry['outcome']>;
}

export interface PutEntry {
  entry: OwnEntry;
  created: boolean;
  /** The optional questions that make sense, offered once: when the entry is new. */
  questions: readonly Question[];
}

/** Stores an entry under its owner's id. The same again changes nothing; another's id or a deleted one is refused. */
export async function putEntry(context: Context, owner: Contributor, id: string, input: EntryInput): Promise<PutEntry> {
  const problems = [...dayProblems(context, input.day), ...contradictions(input)];
  if (problems.length > 0) throw new Refusal('invalid_input', problems);
  const { expected, ...trial } = await pieceOfTrial(context, owner, input);
  const row: EntryRow = {
    ...input,
    ...expected,
    ...trial,
    id,
    contributorId: owner.id,
    teamId: owner.team.id,
    arm: outcomeMeans[input.outcome].arm,
    reworkReasons: JSON.stringify(input.reworkReasons),
    secondsToLog: coarseSeconds(input.secondsToLog),
    receivedOn: today(context),
  };
  const { trialStartId, secondsToLog } = row;
  const entry = ownEntry({ ...input, ...expected, id, trialStartId, secondsToLog });
  if (owner.team.closed && isSame(await findEntry(context.db, id), owner, entry))
    return { entry, created: false, questions: [] };
  requireOpenTeam(owner);
  const stored = await gather(context, row);
  if (stored?.revision === 1) {
    return { entry, created: true, questions: await questionsOf(context, owner, input) };
  }
  const found = await findEntry(context.db, id);
  if (stored === null || found === null) await refuseForeignOrDeleted(context, owner, id, found);
  if (stored === null && found!.closedRun !== null)
    return { entry: await addLateRework(context, owner, id, entry), created: false, questions: [] };
  return { entry: ownEntry(found!), created: false, questions: [] };
}

/** What was stored before the team was closed, and is sent again because the answer was lost. */
function isSame(found: Entry | null, owner: Contributor, entry: OwnEntry): boolean {
  return found?.contributorId === owner.id && isDeepStrictEqual(ownEntry(found), entry);
}

async function gather({ writer }: Context, row: EntryRow) {
  try {
    return await writer.gather(entryFamily, row);
  } catch (error) {
    // Contributor and team were just read: what is missing is the task type.
    if (isUnique(error)) throw new Refusal('invalid_input', [{ field: 'trialStartId', code: 'taken' }]);
    if (isForeignKey(error)) throw new Refusal('invalid_input', [{ field: 'taskTypeId', code: 'unknown' }]);
    throw error;
  }
}

function contradictions(input: EntryInput): FieldProblem[] {
  const withoutAi = !isWithAi(input.outcome);
  const against = (field: string, other: string): FieldProblem => ({ field, code: 'contradicts', values: { other } });
  return [
    ...(input.reworkReasons.length > 0 && !mayHaveReasons(input) ? [against('reworkReasons', 'outcome')] : []),
    ...(input.whyWithoutAi !== null && !withoutAi ? [against('whyWithoutAi', 'outcome')] : []),
    ...(input.timeBecame !== null && withoutAi ? [against('timeBecame', 'outcome')] : []),
    ...(input.byHandMinutes !== null && withoutAi ? [against('byHandMinutes', 'outcome')] : []),
    ...(input.quality !== null && withoutAi ? [against('quality', 'outcome')] : []),
    ...(input.alsoByHand !== null && withoutAi ? [against('alsoByHand', 'outcome')] : []),
  ];
}

/** None to who has answered something already; of released values alone, so that no question tells what others answered since. */
async function questionsOf(context: Context, { team }: Contributor, entry: EntryInput): Promise<Question[]> {
  const { byHandMinutes, moreAsked, alsoByHand, timeBecame, whyWithoutAi, quality } = entry;
  if ([byHandMinutes, moreAsked, alsoByHand, timeBecame, whyWithoutAi, quality].some((answer) => answer !== null))
    return [];
  const { outcome, expectedMinutes, taskTypeId } = entry;
  const published = new Set((await readHints(context, team.id)).get(taskTypeId)?.published);
  return wantedQuestions({ outcome, expectedKnown: expectedMinutes !== null, published });
}
