import { vocabulary } from '../../../web/words/zh-Hant/vocabulary.ts';
import type { OwnTableWords } from './own-table-words.ts';

export const zhHant: OwnTableWords = {
  ...vocabulary,
  columns: {
    day: '日期',
    taskTypeId: '工作種類',
    outcome: '結果',
    minutes: '花的分鐘數',
    reworkMinutes: '返工的分鐘數',
    reworkReasons: '返工原因',
    size: '大小',
    expectedMinutes: '事先估的分鐘數（不用 AI）',
    expectedMinutesWithAi: '事先估的分鐘數（用 AI）',
    byHandMinutes: '不用 AI 大概要的分鐘數',
    moreAsked: '要得更多、更急',
    alsoByHand: '還得手工再做',
    timeBecame: '省下的時間去了哪裡',
    whyWithoutAi: '為什麼沒用 AI',
    quality: '稿子和自己寫的比',
    secondsToLog: '記這一筆的秒數',
  },
  outcomes: {
    saved: '用了，省了時間',
    same: '用了，差不多',
    reworked: '用了，改得更費時',
    redone: '用了，推倒重來',
    without_ai: '沒用 AI',
  },
  qualities: { better: '更好', as_good: '差不多', worse: '差一些' },
  sizes: ['很小', '小', '平常', '大', '很大'],
  yes: '是',
  no: '不是',
  between: '、',
  notForAppraisal: '只有您自己的紀錄，不作考核依據。',
};
