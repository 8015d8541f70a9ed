import { rulings } from './rulings.ts';

/** What a step says that not every note needs: fetched when it does. */
export const afterwards = {
  questions: {
    by_hand_minutes: '要是不用 AI，大概要多久？',
    more_asked: '知道有 AI，这次是不是要得更多、更急了？',
    also_by_hand: '除了用 AI，这件工作还得手工再做一遍吗？',
    time_became: '省下来的时间，去了哪儿？',
    why_without_ai: '这次为什么没用 AI？',
    quality: '这次的稿子，比您平常自己写的怎么样？',
  },
  qualities: { better: '更好', as_good: '差不多', worse: '差一些' },
  thanks: '谢谢，记下了。',
  skip: '跳过',
  optional: '多问一句，可答可不答',
  clock: {
    wrong: (day: string) => `这台设备的日期是 ${day}。`,
    serversDay: (today: string) => `可服务器那边今天是 ${today}，所以没有收下。您记的还在，选好日期就能发。`,
    which: '哪天做的？',
    send: (day: string) => `记在 ${day}，发送`,
  },
  known: {
    title: (task: string) => `${task}：大家记出来的`,
    nothing: '还看不出快慢。记的人够了，公布时这里就有。',
    mostOften: (reason: string) => `最常出的问题：${reason}。交稿前先看这个。`,
    decided: (ruling: string) => `团队的决定：${ruling}`,
  },
  unlisted: {
    title: '是哪一类工作？',
    text: '先按「其他工作」记，不算错。愿意的话，写个名字，请管理员加进来。',
    label: '这类工作叫什么（可不填）',
    hint: '只写种类，不写人名、单位和内容。下次公布时交给管理员，不附是谁提的。',
    propose: '提这个名字，接着记',
    go: '不提了，接着记',
  },
  rulings,
};

export type AfterwardsWords = typeof afterwards;
