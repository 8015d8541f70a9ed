import type { AfterwardsWords } from '../zh-Hans/afterwards.ts';
import { rulings } from './rulings.ts';

export const afterwards: AfterwardsWords = {
  questions: {
    by_hand_minutes: '要是不用 AI，大概要多久？',
    more_asked: '知道有 AI，這次是不是要得更多、更急了？',
    also_by_hand: '除了用 AI，這件事還得手工再做一遍嗎？',
    time_became: '省下來的時間，去了哪裡？',
    why_without_ai: '這次為什麼沒用 AI？',
    quality: '這次的稿子，比您平常自己寫的怎麼樣？',
  },
  qualities: { better: '更好', as_good: '差不多', worse: '差一些' },
  thanks: '謝謝，記下了。',
  skip: '跳過',
  optional: '多問一句，可答可不答',
  clock: {
    wrong: (day) => `這台裝置的日期是 ${day}。`,
    serversDay: (today) => `可伺服器那邊今天是 ${today}，所以沒有收下。您記的還在，選好日期就能送。`,
    which: '哪天做的？',
    send: (day) => `記在 ${day}，送出`,
  },
  known: {
    title: (task) => `${task}：大家記出來的`,
    nothing: '還看不出快慢。記的人夠了，公布時這裡就有。',
    mostOften: (reason) => `最常出的問題：${reason}。交稿前先看這個。`,
    decided: (ruling) => `團隊的決定：${ruling}`,
  },
  unlisted: {
    title: '是哪一類工作？',
    text: '先按「其他工作」記，不算錯。願意的話，寫個名字，請管理員加進來。',
    label: '這類工作叫什麼（可不填）',
    hint: '只寫種類，不寫人名、單位和內容。下次公布時交給管理員，不附是誰提的。',
    propose: '提這個名字，接著記',
    go: '不提了，接著記',
  },
  rulings,
};
