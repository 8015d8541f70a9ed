import { vocabulary } from '../../../web/words/zh-Hans/vocabulary.ts';
import type { OwnTableWords } from './own-table-words.ts';

export const zhHans: OwnTableWords = {
  ...vocabulary,
  columns: {
    day: '日期',
    taskTypeId: '工作种类',
    outcome: '结果',
    minutes: '花的分钟数',
    reworkMinutes: '返工的分钟数',
    reworkReasons: '返工原因',
    size: '大小',
    expectedMinutes: '事先估的分钟数（不用 AI）',
    expectedMinutesWithAi: '事先估的分钟数（用 AI）',
    byHandMinutes: '不用 AI 大概要的分钟数',
    moreAsked: '要得更多、更急',
    alsoByHand: '还得手工再做',
    timeBecame: '省下的时间去了哪儿',
    whyWithoutAi: '为什么没用 AI',
    quality: '稿子和自己写的比',
    secondsToLog: '记这一笔的秒数',
  },
  outcomes: {
    saved: '用了，省了时间',
    same: '用了，差不多',
    reworked: '用了，改得更费时',
    redone: '用了，推倒重来',
    without_ai: '没用 AI',
  },
  qualities: { better: '更好', as_good: '差不多', worse: '差一些' },
  sizes: ['很小', '小', '平常', '大', '很大'],
  yes: '是',
  no: '不是',
  between: '、',
  notForAppraisal: '只有您自己的记录，不作考核依据。',
};
