import type { FeedbackKind } from '../../db/vocabulary.ts';

interface Draft {
  kind: FeedbackKind;
  text: string;
}

const empty: Draft = { kind: 'complaint', text: '' };

/** Only while the program is open: a PC may be shared, and what was not sent is nobody else's to read. */
let kept = empty;

export const keptDraft = () => kept;

export function keepDraft(draft: Draft): void {
  kept = draft;
}

export function forgetDraft(): void {
  kept = empty;
}
