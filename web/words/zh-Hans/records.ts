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
};
