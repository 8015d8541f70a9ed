import type { StandingHat } from '../seat-words.ts';

/** What the log page says of seats: part of the first load, so short. */
export const seats = {
  total: (n: number) => `本队共有 ${n}\u00a0个席位`,
  noneYet: '本队还没有抽签',
  by: { administrator: '管理员', lead: '负责人' },
  hat: ({ seats, day, by, kind }: StandingHat) =>
    `${day}，${by}${kind === 'screen' ? '当众开的' : kind === 'sheet' ? '印的纸签' : '印的补签'}：${seats}\u00a0个`,
  count: '请当众数一数：席位比人多，就是有人多拿了，可以要求重抽。',
  first: '还没抽签：您记的只有自己看得到，抽到签以后才算进合计。',
  again: '刚才那次没有生效。等屏幕上的新码，再扫一次。您记的都在。',
  redrawn: '全队正在重抽。再抽一张就接着算，您记的都在。',
  waiting: '抽到了，等大家抽完。',
  later: (day: string) => `您的席位从${day}起算。`,
  lost: '这台设备不再认得您：您的码在别处用过了，或者身份已经作废。不是您自己用的？请当众说，要求重抽。',
  draw: '输入签上的码',
  saved: '抽签以后才算进合计。',
};
export type SeatWords = typeof seats;
