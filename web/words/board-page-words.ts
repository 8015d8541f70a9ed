import type { EventKind } from '../../db/vocabulary.ts';

/** Everything that a language says around the figures of the board and of a task's page; the figures' own sentences are ToldWords. */
export interface BoardPageWords {
  since: {
    title: string;
    first(task: string, word: string): string;
    same(task: string, word: string): string;
    moved(task: string, was: string, now: string): string;
    closed(period: string): string;
    trial(task: string, word: string): string;
    trialNothing(task: string): string;
    dueDay(task: string, ruling: string): string;
    dueWord(task: string, ruling: string, now: string): string;
    answered(question: string): string;
  };
  /** Where the words stand for the team's ruling. */
  decided(ruling: string): string;
  /** Said on the board, short; the method page has it at length. */
  know: { title: string; lines: readonly string[]; more: string };
  tasksNote: string;
  legend: { dot: string; range: string; even: string; band: string; open: string };
  trial: {
    planned(from: string, to: string): string;
    running(to: string): string;
    waiting(day: string): string;
  };
  period: { label: string };
  resting: string;
  table: {
    title: string;
    task: string;
    word: string;
    change: string;
    range: string;
    saved: string;
    basis: string;
  };
  account: { title: string; note: string };
  trend: {
    title: string;
    note: string;
    quarter: string;
    saved: string;
    burdens: string;
    net: string;
    beside(period: string, saved: string): string;
    notTold: string;
  };
  burdens: { note: string; none: string };
  sharesNote(period: string): string;
  run: { last(day: string): string; never: string; people(text: string): string };
  runNow: { title: string; text: string; button: string; busy: string; done: string };
  task: {
    whatToDo: string;
    picture: string;
    felt: { title: string; note: string; measured: string; felt: string };
    volumes: string;
    reasons: { title: string; note: string };
    shares: string;
    history: {
      title: string;
      text: string;
      run: string;
      series: Record<'year' | 'tool_changed', (day: string) => string>;
    };
    decisions: { thenSaid(sentence: string): string; thenNothing: string };
    beforeAfter: { title: string; before: string; after: string; twoSeries: string; twoSpans: string; caution: string };
    notKnown: string;
  };
  marks: {
    title: string;
    text: string;
    kinds: Record<EventKind, string>;
    kind: string;
    name: string;
    nameHint: string;
    day: string;
    ofAll: string;
    set: string;
    submit: string;
    remove: string;
    removeText: string;
    none: string;
  };
}
