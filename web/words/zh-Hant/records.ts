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
};
