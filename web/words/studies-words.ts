import type { StudyDesign, StudyId } from '../../server/studies/study.ts';

/** What a reader must know of one finding beside its figure. */
interface SaidStudy {
  /** What was measured, and whose work it was. */
  about: string;
  /** What else was found, or what the figure does not say; empty: nothing to add. */
  also: string;
}

/** Everything that a language says about findings elsewhere. */
export interface StudiesWords {
  title: string;
  intro: string;
  more(count: number): string;
  none: string;
  /** One finding beside a kind of work of which nothing is known here. */
  line(figure: string, name: string, design: string): string;
  design: Record<StudyDesign, string>;
  people(count: number): string;
  /** 0.81 is 19 % less. */
  time(ratio: number): string;
  timeByTask(least: number, most: number): string;
  output(ratio: number): string;
  rightAnswers(points: number): string;
  minutesLess: Record<'piece' | 'day' | 'week', (minutes: number) => string>;
  hoursShare(share: number): string;
  /** Time ratios, as published. */
  interval(low: number, high: number): string;
  noInterval: string;
  felt(ratio: number): string;
  differs(names: string): string;
  /** Before the source's own words. */
  source: string;
  /** Between names in a row. */
  between: string;
  /** Short, to be named by: author and year. */
  names: Record<StudyId, string>;
  said: Record<StudyId, SaidStudy>;
}
