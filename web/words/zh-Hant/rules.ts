import type { RuleWords } from '../rule-words.ts';

export const rules: RuleWords = {
  circular: '國辦函〔2026〕12號',
  forbids: {
    proof_of_use: '不得強制簽到、強制登錄，不得索要截圖',
    usage_reporting: '不得上報安裝率、使用率，不得積分排名',
  },
};
