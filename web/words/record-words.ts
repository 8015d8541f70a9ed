import type { Arm, RecordSource, TokenScope } from '../../db/vocabulary.ts';
import type { RecordReason } from '../../server/records/record-row.ts';

/** What was brought in, and the programs that may bring more. */
export interface RecordWords {
  title: string;
  intro: string;
  none: string;
  unnamed: string;
  rows(count: string): string;
  /** How, by whom and when, in one line. */
  cameBy(source: RecordSource, by: string | null, day: string): string;
  takeOut: string;
  /** Said before it is done. */
  takeOutText(name: string, rows: string): string;
  takeOutConfirm: string;
  cancel: string;
  tokens: {
    title: string;
    intro: string;
    name: string;
    nameHint: string;
    scope: string;
    scopes: Record<TokenScope, string>;
    make: string;
    once: string;
    madeBy(by: string, day: string): string;
    revoke: string;
    revokeText(name: string): string;
    revokeConfirm: string;
  };
  told: RecordRowWords;
}

/** Records on the board and on a kind's page. */
export interface RecordRowWords {
  title: string;
  note: string;
  coin: string;
  chosen: string;
  ratio(ratio: string, low: string, high: string): string;
  pieces(pieces: Record<Arm, string>, people: Record<Arm, string>): string;
  cannot: Record<RecordReason, string>;
  forecast(ratio: string): string;
  felt(ratio: string): string;
  from(files: string): string;
  models(count: string): string;
  columns: Record<'model' | 'ratio' | 'interval' | 'clustered', string>;
  log: string;
  arithmetic(power: string): string;
  beside: Record<'contributorEffects' | 'size' | 'quarter' | 'expectedMinutes', string>;
  reported: string;
}
