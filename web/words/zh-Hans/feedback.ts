import type { FeedbackKind } from '../../../db/vocabulary.ts';

/** Complaints and suggestions; fetched when they are opened. */
export const feedback = {
  title: '投诉建议',
  lead: '对推广 AI 的做法、对这个程序，有什么不满、有什么主意，写在这里，直接给管理员。不留姓名，也不经过您的负责人。',
  seenTitle: '管理员看得到',
  seen: ['您写的这段话', '是投诉还是建议', '哪个月收到的'],
  unseenTitle: '谁都看不到，也没有存',
  unseen: ['您是谁、在哪个团队', '哪一天、几点写的', '用的什么设备、网络地址'],
  style: '要是担心口气被认出来，写短一点，换个说法就行。',
  kind: '哪一种？',
  kinds: { complaint: '投诉', suggestion: '建议' } satisfies Record<FeedbackKind, string>,
  label: '写在这里',
  hint: '别写人名、电话、证件号，也别写文件内容。',
  left: (n: number) => `还能写 ${n}\u00a0字`,
  send: '提交',
  sending: '正在提交……',
  empty: '还没有写。',
  identity: '这段话里像有电话、证件号、卡号或邮箱，所以没有存。请删掉再提交。',
  notSent: '没连上，没有提交。您写的还在这里，连上网再提交。',
  sentTitle: '收到了',
  sent: '因为没有记下您是谁，所以没法单独答复您。管理员如果公开答复，会登在「哪些好用」那一页的末尾。',
  receipt: (code: string) => `回执码：${code}。抄下来，凭它能看到答复；只显示这一次。`,
  receiptLabel: '有回执码？输入后看答复',
  readAnswer: '看答复',
  notAnswered: '还没有答复。',
  noSuchReceipt: '没有这个回执码，或者那条已经删掉了。',
  notConnected: '没连上，连上网再试。',
  toAnswers: '去看已有的答复',
  again: '再写一条',
  joinFirst: '要先加入团队，才能写。这只是为了不让外人往里灌东西；加入也不留姓名，写的也不和您连在一起。',
};

export type FeedbackWords = typeof feedback;
