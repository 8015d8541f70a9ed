import type { SeatWords } from '../zh-Hans/seats.ts';

export const seats: SeatWords = {
  total: (n) => `本隊共有 ${n}\u00a0個席位`,
  noneYet: '本隊還沒有抽籤',
  by: { administrator: '管理員', lead: '主管' },
  hat: ({ seats, day, by, kind }) =>
    `${day}，${by}${kind === 'screen' ? '當眾開的' : kind === 'sheet' ? '印的紙籤' : '印的補籤'}：${seats}\u00a0個`,
  count: '請當眾數一數：席位比人多，就是有人多拿了，可以要求重抽。',
  first: '還沒抽籤：您記的只有自己看得到，抽到籤以後才算進合計。',
  again: '剛才那次沒有生效。等螢幕上的新碼，再掃一次。您記的都在。',
  redrawn: '全隊正在重抽。再抽一張就接著算，您記的都在。',
  waiting: '抽到了，等大家抽完。',
  later: (day) => `您的席位從${day}起算。`,
  lost: '這台裝置不再認得您：您的碼在別處用過了，或者身分已經作廢。不是您自己用的？請當眾說，要求重抽。',
  draw: '輸入籤上的碼',
  saved: '抽籤以後才算進合計。',
};
