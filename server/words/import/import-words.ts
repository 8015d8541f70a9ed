import type { Found } from '../../imports/file/unreadable.ts';
import type { QuestionId } from '../../imports/questions.ts';
import type { CellReason } from '../../imports/read.ts';

/** What is said of a file that is brought in; `{name}` stands for one of the problem's values. */
export interface ImportProblemWords {
  found: Record<Found, string>;
  reasons: Record<CellReason, string>;
  questions: Record<QuestionId | 'wide' | 'matrix' | 'several', string>;
}
