import type { Ruling } from '../../db/vocabulary.ts';
import type { Word } from '../../server/evidence/word.ts';

/** What a task's own page says beyond its figures. */
export interface TaskWords {
  day(date: Date): string;
  restingText: string;
  toolChange: string;
  toolChanged: string;
  decisionsNone: string;
  rulings: Record<Ruling, string>;
  decide: string;
  ruling: string;
  reason: string;
  reasonHint: string;
  reviewOn: string;
  submit: string;
  decided(date: string): string;
  review(date: string): string;
  /** The method page, told with the reader's own figures. */
  example: {
    title: string;
    none: string;
    read(change: string, range: string): string;
    /** Ends before the word itself. */
    because: Record<Word, string>;
  };
}
