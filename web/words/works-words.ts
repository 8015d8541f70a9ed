import type { ReworkReason, Ruling } from '../../db/vocabulary.ts';

/** What the guidance says beyond its verdicts: to those who do the work, before they do the next piece. */
export interface WorksWords {
  title: string;
  from(team: string): string;
  asOf(date: string): string;
  notPublished: string;
  /** With the year: decisions last. */
  day(date: Date): string;
  known: string;
  notFound(typed: string): string;
  /** A verdict's figures as a sentence of their own. */
  alone(figures: string): string;
  checks: string;
  checksNote: string;
  firstChecks: string;
  /** That they are not found here yet. */
  firstChecksNote: string;
  /** When own figures can stand. */
  ownFigures: string;
  /** Who answers for the piece: whoever hands it in. */
  answersFor: string;
  check: Record<ReworkReason, string>;
  rulings: Record<Ruling, string>;
  decision: string;
  decided(date: string): string;
  review(date: string): string;
  tips: string;
  nothing(kinds: number): string;
  nothingText(floor: number): string;
  tip: {
    open: string;
    label(task: string): string;
    hint: string;
    left(characters: number): string;
    send: string;
    sending: string;
    sent: string;
    empty: string;
    identity: string;
    notSent: string;
  };
  answers: string;
  answersText: string;
  answered(date: string): string;
  say: string;
  closedTitle: string;
  closedText: string;
  join: string;
  joinText: string;
  none: string;
}
