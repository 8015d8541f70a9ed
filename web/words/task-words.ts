import type { Arm, Ruling, Verdict } from '../../db/vocabulary.ts';

/** What a task's own page says beyond its figures. */
export interface TaskWords {
  day(date: Date): string;
  historyTitle: string;
  historyText: string;
  historyColumns: { day: string; verdict: string };
  latest: string;
  restingText: string;
  toolChange: string;
  toolChanged: string;
  decisionsTitle: string;
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
  thenSaid(figures: string): string;
  thenNothing: string;
  before: string;
  after: string;
  beforeAfterTitle: string;
  caution: string;
  trialsTitle: string;
  trialsText: string;
  openTrial: string;
  closesOn: string;
  start: string;
  running(from: string, to: string): string;
  closed(from: string, to: string): string;
  followingNone: string;
  following: Record<Arm, string>;
  abandoned(tenths: number): string;
  notFollowed(tenths: number): string;
  itt: string;
  /** The method page, told with the reader's own figures. */
  example: {
    title: string;
    none: string;
    read(change: string, range: string): string;
    /** Ends before the verdict's own words. */
    because: Record<Verdict, string>;
  };
}
