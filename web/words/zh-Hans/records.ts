import type { RecordWords } from '../record-words.ts';

const ways = { browser: '网页导入', api: '程序导入', command: '命令行导入' } as const;

export const records: RecordWords = {
  title: '已导入的记录',
  intro: '导入的记录在看板上单独成行，数字全部给出，从不与大家平时记的混在一起；可以按文件取出。',
  none: '这个团队还没有导入过记录。',
  unnamed: '没有名字的文件',
  rows: (count) => `${count} 行`,
  cameBy: (source, by, day) => `${day}，${ways[source]}${by === null ? '' : `，${by}`}`,
  takeOut: '取出',
  takeOutText: (name, rows) =>
    `“${name}”的 ${rows}记录马上取出，导入记录的数字也随之重算。它更正过的较早的行重新算数；后来的文件里重复的行也一起取出。操作日志会留一条。`,
  takeOutConfirm: '取出这个文件',
  cancel: '保留',
  tokens: {
    title: '程序',
    intro: '程序凭令牌只能为这个团队做一件事：导入记录，或读取看板上公布的内容。',
    name: '做什么用？',
    nameHint: '例如“每周导出工时系统”。不要写人名。',
    scope: '允许它',
    scopes: { bring_records: '导入记录', read_evidence: '读取看板上公布的内容' },
    make: '生成令牌',
    once: '请现在复制：只显示这一次。拿到它的人在您作废之前都能做这件事。',
    madeBy: (by, day) => `${by}，${day}`,
    revoke: '作废',
    revokeText: (name) => `程序“${name}”马上不能再用。它导入的记录保留。`,
    revokeConfirm: '作废这个令牌',
  },
  told: {
    title: '导入的记录',
    note: '与上面分开，从不相加。谁导入谁有每一行，所以数字全部给出。',
    coin: '抽签决定谁用 AI',
    chosen: '用不用 AI 由本人选',
    ratio: (ratio, low, high) => `用 AI 的时间 ÷ 不用的时间：${ratio}（${low}–${high}）`,
    pieces: (pieces, people) =>
      `用 AI ${pieces.with_ai} 件、${people.with_ai} 人，不用 ${pieces.without_ai} 件、${people.without_ai} 人`,
    cannot: {
      no_with_ai: '没法比：没有用 AI 做的工作。',
      no_without_ai: '没法比：没有不用 AI 做的工作。',
      nobody_with_both: '说不出来：没有人两种做法都有，分不清是人的差别还是 AI 的差别。',
      too_few_pieces: '其中一种做法的件数太少。',
      not_comparable: '两种做法与人、大小、时间分不开。',
      no_variation: '每件用时都一样。',
      no_answer: '模型没有算出结果。',
    },
    forecast: (ratio) => `动手前预计：${ratio}`,
    felt: (ratio) => `做完后感觉：${ratio}`,
    from: (files) => `来自${files}`,
    models: (count) => `这些行允许的全部模型（${count} 个）`,
    columns: { model: '模型', ratio: '比值', interval: '95% 区间', clustered: '按人聚类' },
    log: '对数尺度',
    arithmetic: (power) => `算术尺度，方差 ∝ 均值^${power}`,
    beside: { contributorEffects: '人', size: '大小', quarter: '季度', expectedMinutes: '预计用时' },
    reported: '上面所说',
  },
};
