import type { RecordWords } from '../record-words.ts';

const ways = { browser: '網頁匯入', api: '程式匯入', command: '命令列匯入' } as const;

export const records: RecordWords = {
  title: '已匯入的記錄',
  intro: '匯入的記錄在看板上單獨成列，數字全部給出，從不與大家平時記的混在一起；可以按檔案取出。',
  none: '這個團隊還沒有匯入過記錄。',
  unnamed: '沒有名字的檔案',
  rows: (count) => `${count} 列`,
  cameBy: (source, by, day) => `${day}，${ways[source]}${by === null ? '' : `，${by}`}`,
  takeOut: '取出',
  takeOutText: (name, rows) =>
    `「${name}」的 ${rows}記錄馬上取出，匯入記錄的數字也隨之重算。它更正過的較早的列重新算數；後來的檔案裡重複的列也一起取出。操作紀錄會留一條。`,
  takeOutConfirm: '取出這個檔案',
  cancel: '保留',
  tokens: {
    title: '程式',
    intro: '程式憑權杖只能為這個團隊做一件事：匯入記錄，或讀取看板上公布的內容。',
    name: '做什麼用？',
    nameHint: '例如「每週匯出工時系統」。不要寫人名。',
    scope: '允許它',
    scopes: { bring_records: '匯入記錄', read_evidence: '讀取看板上公布的內容' },
    make: '產生權杖',
    once: '請現在複製：只顯示這一次。拿到它的人在您作廢之前都能做這件事。',
    madeBy: (by, day) => `${by}，${day}`,
    revoke: '作廢',
    revokeText: (name) => `程式「${name}」馬上不能再用。它匯入的記錄保留。`,
    revokeConfirm: '作廢這個權杖',
  },
  told: {
    title: '匯入的記錄',
    note: '與上面分開，從不相加。誰匯入誰有每一列，所以數字全部給出。',
    coin: '抽籤決定誰用 AI',
    chosen: '用不用 AI 由本人選',
    ratio: (ratio, low, high) => `用 AI 的時間 ÷ 不用的時間：${ratio}（${low}–${high}）`,
    pieces: (pieces, people) =>
      `用 AI ${pieces.with_ai} 件、${people.with_ai} 人，不用 ${pieces.without_ai} 件、${people.without_ai} 人`,
    cannot: {
      no_with_ai: '沒法比：沒有用 AI 做的工作。',
      no_without_ai: '沒法比：沒有不用 AI 做的工作。',
      nobody_with_both: '說不出來：沒有人兩種做法都有，分不清是人的差別還是 AI 的差別。',
      too_few_pieces: '其中一種做法的件數太少。',
      not_comparable: '兩種做法與人、大小、時間分不開。',
      no_variation: '每件用時都一樣。',
      no_answer: '模型沒有算出結果。',
    },
    forecast: (ratio) => `動手前預計：${ratio}`,
    felt: (ratio) => `做完後感覺：${ratio}`,
    from: (files) => `來自${files}`,
    models: (count) => `這些列允許的全部模型（${count} 個）`,
    columns: { model: '模型', ratio: '比值', interval: '95% 區間', clustered: '按人聚類' },
    log: '對數尺度',
    arithmetic: (power) => `算術尺度，變異數 ∝ 平均^${power}`,
    beside: { contributorEffects: '人', size: '大小', quarter: '季度', expectedMinutes: '預計用時' },
    reported: '上面所說',
  },
};
