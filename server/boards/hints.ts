import { type Question, questions, type ReworkReason, type Ruling } from '../../db/vocabulary.ts';
import { type Advisable, proposalOf } from '../domain/advice.ts';
import type { ReleasedTeam } from '../publication/released.ts';
import { advisable } from './tell-board.ts';
import { periodToTell, sharesPeriod } from './tell-minutes.ts';
import { sharesOfRow } from './tell-row.ts';
import type { ToldBoard, ToldRow } from './told-board.ts';
import type { TaskTypeLabel } from './told-reading.ts';

/** What stands on a kind of work's tile, before the work: the same as on the leads' board, at the same moment. */
export interface Hint {
  taskTypeId: string;
  hint: 'use' | 'check' | 'avoid' | null;
  resting: boolean;
  /** What to verify, at most three. */
  topReasons: readonly ReworkReason[];
  decision: { ruling: Ruling; reason: string } | null;
  /** Minutes that an hour of it takes now. */
  hourNow: number | null;
  /** Optional questions of which the last closed quarter told something: the others are worth asking. */
  published: readonly Question[];
}

/** Of all that can be logged, in catalogue order. `board` must be of the last period, told from `released`. */
export function hintsOf(board: ToldBoard, released: ReleasedTeam): Hint[] {
  return board.rows.flatMap((row) => (row.taskType && !row.archived ? [hintOf(row, row.taskType, released)] : []));
}

function hintOf(row: ToldRow, taskType: TaskTypeLabel, released: ReleasedTeam): Hint {
  const { known, resting, reasons, ruling } = row;
  return {
    taskTypeId: taskType.id,
    hint: hintFor(advisable(released, row, taskType)),
    resting: resting || ruling?.ruling === 'stop_logging',
    topReasons: reasons.slice(0, 3),
    decision: ruling && { ruling: ruling.ruling, reason: ruling.reason },
    hourNow: known.kind === 'known' ? known.reading.hourNow : null,
    published: publishedQuestions(released, taskType.id),
  };
}

function hintFor(one: Advisable<TaskTypeLabel>): Hint['hint'] {
  const proposal = proposalOf(one);
  return proposal === 'use_with_checks' ? 'check' : proposal === 'use' || proposal === 'avoid' ? proposal : null;
}

/**
 * The optional questions of which the last closed quarter told something for this kind of work: of released values alone, so that
 * nobody reads from a question what others answered since.
 */
function publishedQuestions(released: ReleasedTeam, taskTypeId: string): Question[] {
  const period = sharesPeriod(released, periodToTell(released, undefined));
  const shares = sharesOfRow(released, period, taskTypeId);
  return questions.filter((question) =>
    question === 'by_hand_minutes'
      ? released.felt.some((one) => one.taskTypeId === taskTypeId && one.period === period)
      : shares.some((one) => one.question === question),
  );
}
