import type { RecordSource, TokenScope } from '../../db/vocabulary.ts';

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
}
