import type { TaskWords } from '../task-words.ts';
import { rulings } from './rulings.ts';

const day = new Intl.DateTimeFormat('zh-Hant', { year: 'numeric', month: 'long', day: 'numeric' });

export const task: TaskWords = {
  day: (date) => day.format(date),
  restingText: '紀錄已經夠了，大家不用再記這類工作。換了工具，就請告訴大家重新記幾件。',
  toolChange: '工具換了，重新記',
  toolChanged: '知道了。下次公布起，會請大家再記幾件。',
  decisionsNone: '這類工作還沒有決定過。',
  rulings,
  decide: '做一個決定',
  ruling: '怎麼決定',
  reason: '理由',
  reasonHint: '大家都看得到。不要寫人名、號碼和機密內容。',
  reviewOn: '哪天再看一次（可以不填）',
  submit: '就這麼決定',
  decided: (date) => `${date} 決定`,
  review: (date) => `${date} 再看`,
  example: {
    title: '用你們自己的數字看一遍',
    none: '你們還沒有可以公布的數字。等有了，這裡就用它來說明。',
    read: (change, range) => `圓點：用 AI 後，用時${change}，這是最可能的。橫線：真實的差別可能${range}。`,
    because: {
      saves: '整條橫線都在「一樣」的左邊，又是抽籤比出來的，所以說：',
      probably_saves: '整條橫線都在 −15% 的左邊，用 AI 的工作就算容易這麼多也站得住；但用不用是大家自己選的，所以說：',
      points_to_saving: '橫線在「一樣」的左邊，但沒有遠到排除「挑的工作容易」，所以說：',
      no_large_difference: '整條橫線都在淺色帶裡，所以說：',
      points_to_cost: '橫線在「一樣」的右邊，但沒有遠到排除「挑的工作難」，所以說：',
      probably_costs: '整條橫線都在 +15% 的右邊，用 AI 的工作就算難這麼多也站得住，所以說：',
      costs: '整條橫線都在「一樣」的右邊，又是抽籤比出來的，所以說：',
      too_early: '橫線跨過了「一樣」，又出了淺色帶，快慢都有可能，所以說：',
    },
  },
};
