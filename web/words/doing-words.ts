import type { BurdenKind, Ruling } from '../../db/vocabulary.ts';

/** What a lead can do about what the board says: decide, look again, and have burdens ended. */
export interface DoingWords {
  /** The link behind a line of what to do, and how it is read out. */
  decideSo: string;
  decideSoOf(line: string): string;
  /** Instead of the link, where the team has ruled. */
  decided: string;
  seeBurdens: string;

  ruleAgain: string;
  ruleAgainOf(task: string): string;

  decideTitle: string;
  rulingMeans: Record<Ruling, string>;
  /** Puts the board's own sentence into the reason. */
  fromBoard: string;
  reviewIn: { months(n: number): string; never: string };
  reviewHint: string;
  done: string;
  earlier(n: number): string;
  twiceOnPage(third: string): string;
  nobodyNeeded(duration: string): string;
  frozenNote: string;

  burdenColumns: { burden: string; minutes: string; ending: string };
  /** Who can end it: the rule that forbids it, or that none does and whose it is to end. */
  ending: Record<BurdenKind, string>;
  forbiddenBy: string;
  /** Said by whoever ended it; staff read so. */
  burdenEnding: { end: string; ended(day: string): string; resume: string };
  letter: {
    open: string;
    note: string;
    copy: string;
    title: string;
    intro(team: string, over: string): string;
    forbidden: string;
    others: string;
    /** Which sentence of the letter forbids it, or what is asked for. */
    asks: Record<BurdenKind, string>;
    item(number: number, burden: string, duration: string, asks: string): string;
    total(duration: string): string;
    basis(floor: number, day: string | null): string;
  };

  accountColumns: { item: string; time: string; chart: string };
  plotColumns: { name: string; told: string; chart: string };
}
