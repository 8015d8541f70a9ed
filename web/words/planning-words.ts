/** Planning a trial before it is opened, calling one off, and what was told of those that are over. */
export interface PlanningWords {
  title: string;
  text: string;
  open: string;
  opensOn: string;
  opensHint: string;
  closesOn: string;
  closesHint: string;
  limits: {
    start(first: string, last: string): string;
    end(first: string, last: string, least: number, most: number): string;
  };
  people: string;
  peopleHint: string;
  pace: string;
  paceHint: string;
  planTitle: string;
  pieces(each: number, weeks: number): string;
  half(percent: number): string;
  fourFifths(percent: number): string;
  nothing: string;
  weeksForThirty(weeks: number): string;
  neverThirty: string;
  typical: string;
  start: string;
  cancel: { label: string; text: string; confirm: string };
  read(from: string, to: string): string;
  tooLittle: string;
  itt: string;
  shares: Record<'abandoned' | 'notFollowed' | 'ratherNot', (third: string) => string>;
}
