import type { DoingWords } from '../doing-words.ts';
import { rules } from './rules.ts';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export const doing: DoingWords = {
  decideSo: '定下来',
  decided: '已定',
  decideSoOf: (line) => `定下来：${line}`,
  seeBurdens: '依据，和给上级的说明',

  ruleAgain: '再看，再定',
  ruleAgainOf: (task) => `再看，再定：${task}`,

  decideTitle: '定一条',
  rulingMeans: {
    use: '同事会看到：这类工作可以放心用 AI。',
    use_with_checks: '同事会看到：可以用，用完照着清单核对。',
    do_not_use: '同事会看到：这类工作先自己做。',
    drop_the_task: '同事会看到：这项工作不再要求做。不归您定的，先和要材料的人商量好。',
    stop_logging: '工作照常做，只是请同事不用再记。',
  },
  fromBoard: '用看板上的话',
  reviewIn: { months: (n) => (n === 1 ? '一个月后' : n === 6 ? '半年后' : `${n} 个月后`), never: '不用再看' },
  reviewHint: '到那天看板会提醒您。只提醒您，不催任何同事。',
  done: '定好了。同事现在就能看到。',
  earlier: (n) => `以前定过的 ${n} 条`,
  twiceOnPage: (third) =>
    `大家说这类工作用 AI 做完还要手工再做一遍（${third}的回答）。第二遍是给谁看的？也许这项工作本身就可以不做。`,
  nobodyNeeded: (duration) =>
    `大家记下了约 ${duration} 没人需要的工作，没说是哪一类。问问这类工作算不算：没人要的，就可以不做。`,
  frozenNote: '看板今天说的话会一起存下来，以后不再改动。',

  burdenColumns: { burden: '负担', minutes: '用时', ending: '谁能取消' },
  ending: {
    mandatory_training: '没有明文禁止。谁布置的，谁就可以改成自愿参加。',
    proof_of_use: `明令禁止：${rules.forbids.proof_of_use}。`,
    usage_reporting: `明令禁止：${rules.forbids.usage_reporting}。`,
    comparing_drafts: '没有明文禁止。谁要两稿，谁就可以只要一稿。',
    filing_twice: '没有明文禁止。收两份的人，可以只收一份。',
    mending_others_text: '没有明文禁止。谁交稿，谁先看过改好。',
    work_nobody_needed: '先问清楚是哪一类工作，再把那项工作本身取消。',
  },
  forbiddenBy: `依据：${rules.circular}。`,
  burdenEnding: {
    end: '已经取消了，告诉同事',
    ended: (day) => `${day}取消，同事已能看到。`,
    resume: '没有取消，撤销',
  },
  letter: {
    open: '给能取消的人看的说明',
    note: '用上面的数写成。复制下来，改成自己的话，就可以发。',
    copy: '复制这段话',
    title: '关于取消使用 AI 带来的额外负担的建议',
    intro: (team, over) => `${team}，${over}，下列事项不属于任何一件具体工作，却占用了工作人员的时间。`,
    forbidden: `${rules.circular}明令禁止的：`,
    others: '没有明文规定，请考虑取消或减少的：',
    asks: {
      mandatory_training: '建议改为自愿参加，或结合具体工作来讲。',
      proof_of_use: `文件规定${rules.forbids.proof_of_use}。请予取消。`,
      usage_reporting: `文件规定${rules.forbids.usage_reporting}。请予取消。`,
      comparing_drafts: '建议只要一稿。',
      filing_twice: '建议只收一份。',
      mending_others_text: '建议先改好再交下一手。',
      work_nobody_needed: '请一起商定哪些工作可以不再做。',
    },
    item: (number, burden, duration, asks) => `${numerals[number - 1]}、${burden}，约 ${duration}。${asks}`,
    total: (duration) => `合计约 ${duration}。`,
    basis: (floor, day) =>
      `说明：${day === null ? '' : `数据截至 ${day}。`}用时由工作人员自愿、不记名记录，每个数都来自至少 ${floor} 个席位。不统计使用率，不排名，不作考核依据。`,
  },

  accountColumns: { item: '项目', time: '时间', chart: '图示' },
  plotColumns: { name: '哪一项', told: '数', chart: '图示' },
};
