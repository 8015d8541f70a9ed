import type { Arm, Outcome } from '../../db/vocabulary.ts';

/** What an outcome says of a piece of work, whatever its minutes. */
export interface OutcomeMeaning {
  arm: Arm;
  /** What AI wrote had to be worked over again. */
  cameBack: boolean;
  /** What AI wrote was handed in, mended or not. */
  kept: boolean;
  /** The person felt that it saved time. */
  feltSaved: boolean;
}

const withAi = { arm: 'with_ai', cameBack: false, kept: true, feltSaved: false } as const;

/** The one place where a further outcome is given its meaning; nothing compiles before. */
export const outcomeMeans: Readonly<Record<Outcome, OutcomeMeaning>> = {
  saved: { ...withAi, feltSaved: true },
  same: withAi,
  reworked: { ...withAi, cameBack: true },
  redone: { ...withAi, cameBack: true, kept: false },
  without_ai: { ...withAi, arm: 'without_ai', kept: false },
};

export const isWithAi = (outcome: Outcome): boolean => outcomeMeans[outcome].arm === 'with_ai';
