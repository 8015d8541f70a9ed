import type { RuleWords } from '../rule-words.ts';

export const rules: RuleWords = {
  circular: 'State Council General Office letter [2026] No. 12',
  forbids: {
    proof_of_use: 'no forced sign-in or login, no demanded screenshots',
    usage_reporting: 'no reporting of install or usage rates, no points, no rankings',
  },
};
