import type { TaskWords } from '../task-words.ts';
import { rulings } from './rulings.ts';

const day = new Intl.DateTimeFormat('zh-Hans', { year: 'numeric', month: 'long', day: 'numeric' });

export const task: TaskWords = {
  day: (date) => day.format(date),
  restingText: '记录已经够了，大家不用再记这类工作。换了工具，就请告诉大家重新记几件。',
  toolChange: '工具换了，重新记',
  toolChanged: '知道了。下次公布起，会请大家再记几件。',
  decisionsNone: '这类工作还没有定过。',
  rulings,
  decide: '定一条',
  ruling: '怎么定',
  reason: '理由',
  reasonHint: '大家都看得到。不要写人名、号码和涉密内容。',
  reviewOn: '哪天再看一次（可以不填）',
  submit: '就这么定',
  decided: (date) => `${date} 定`,
  review: (date) => `${date} 再看`,
  example: {
    title: '用你们自己的数看一遍',
    none: '你们还没有可以公布的数。等有了，这里就用它来讲。',
    read: (change, range) => `圆点：用 AI 后，用时${change}，这是最可能的。横线：真实的差别可能${range}。`,
    because: {
      saves: '整条横线都在“一样”的左边，又是抽签比出来的，所以说：',
      probably_saves: '整条横线都在 −15% 的左边，用 AI 的工作就算容易这么多也站得住；但用不用是大家自己选的，所以说：',
      points_to_saving: '横线在“一样”的左边，但没有远到排除“挑的工作容易”，所以说：',
      no_large_difference: '整条横线都在浅色带里，所以说：',
      points_to_cost: '横线在“一样”的右边，但没有远到排除“挑的工作难”，所以说：',
      probably_costs: '整条横线都在 +15% 的右边，用 AI 的工作就算难这么多也站得住，所以说：',
      costs: '整条横线都在“一样”的右边，又是抽签比出来的，所以说：',
      too_early: '横线跨过了“一样”，又出了浅色带，快慢都有可能，所以说：',
    },
  },
};
