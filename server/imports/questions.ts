/** What a file leaves open: asked once, before anything is read as one thing or the other. */
export const questionIds = [
  'encoding',
  'header_row',
  'contributor',
  'minutes',
  'ai',
  'arm_values',
  'unit',
  'clock',
  'hours_per_day',
  'decimal_mark',
  'day_order',
  'year',
] as const;
export type QuestionId = (typeof questionIds)[number];

export interface Question {
  id: QuestionId;
  /** What may be answered; empty where a person writes or maps something. */
  options: readonly QuestionOption[];
  /** The likeliest, to be confirmed. */
  proposal: string | null;
  /** For the sentence: the column, a cell, the median. */
  facts: Readonly<Record<string, string | number>>;
}

export interface QuestionOption {
  value: string;
  /** What a cell of the file would then be. */
  reads?: string;
}
