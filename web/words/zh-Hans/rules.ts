import type { RuleWords } from '../rule-words.ts';

export const rules: RuleWords = {
  circular: '国办函〔2026〕12号',
  forbids: {
    proof_of_use: '不得强制签到、强制登录，不得索要截图',
    usage_reporting: '不得上报安装率、使用率，不得积分排名',
  },
};
