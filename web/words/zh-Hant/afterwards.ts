import type { AfterwardsWords } from '../zh-Hans/afterwards.ts';

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
};
