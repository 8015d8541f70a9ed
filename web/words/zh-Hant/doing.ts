import type { DoingWords } from '../doing-words.ts';
import { rules } from './rules.ts';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export const doing: DoingWords = {
  decideSo: '定下來',
  decided: '已定',
  decideSoOf: (line) => `定下來：${line}`,
  seeBurdens: '依據，和給上級的說明',

  ruleAgain: '再看，再定',
  ruleAgainOf: (task) => `再看，再定：${task}`,

  decideTitle: '定一條',
  rulingMeans: {
    use: '同事會看到：這類工作可以放心用 AI。',
    use_with_checks: '同事會看到：可以用，用完照著清單核對。',
    do_not_use: '同事會看到：這類工作先自己做。',
    drop_the_task: '同事會看到：這件工作不再要求做。不歸您定的，先和要材料的人商量好。',
    stop_logging: '工作照常做，只是請同事不用再記。',
  },
  fromBoard: '用看板上的話',
  reviewIn: { months: (n) => (n === 1 ? '一個月後' : n === 6 ? '半年後' : `${n} 個月後`), never: '不用再看' },
  reviewHint: '到那天看板會提醒您。只提醒您，不催任何同事。',
  done: '定好了。同事現在就能看到。',
  earlier: (n) => `以前定過的 ${n} 條`,
  twiceOnPage: (third) =>
    `大家說這類工作用 AI 做完還要手工再做一遍（${third}的回答）。第二遍是給誰看的？也許這件工作本身就可以不做。`,
  nobodyNeeded: (duration) =>
    `大家記下了約 ${duration} 沒人需要的工作，沒說是哪一類。問問這類工作算不算：沒人要的，就可以不做。`,
  frozenNote: '看板今天說的話會一起存下來，以後不再改動。',

  burdenColumns: { burden: '負擔', minutes: '用時', ending: '誰能取消' },
  ending: {
    mandatory_training: '沒有明文禁止。誰布置的，誰就可以改成自願參加。',
    proof_of_use: `明令禁止：${rules.forbids.proof_of_use}。`,
    usage_reporting: `明令禁止：${rules.forbids.usage_reporting}。`,
    comparing_drafts: '沒有明文禁止。誰要兩稿，誰就可以只要一稿。',
    filing_twice: '沒有明文禁止。收兩份的人，可以只收一份。',
    mending_others_text: '沒有明文禁止。誰交稿，誰先看過改好。',
    work_nobody_needed: '先問清楚是哪一類工作，再把那件工作本身取消。',
  },
  forbiddenBy: `依據：${rules.circular}。`,
  burdenEnding: {
    end: '已經取消了，告訴同事',
    ended: (day) => `${day}取消，同事已能看到。`,
    resume: '沒有取消，復原',
  },
  letter: {
    open: '給能取消的人看的說明',
    note: '用上面的數字寫成。複製下來，改成自己的話，就可以發。',
    copy: '複製這段話',
    title: '關於取消使用 AI 帶來的額外負擔的建議',
    intro: (team, over) => `${team}，${over}，下列事項不屬於任何一件具體工作，卻占用了工作人員的時間。`,
    forbidden: `${rules.circular}明令禁止的：`,
    others: '沒有明文規定，請考慮取消或減少的：',
    asks: {
      mandatory_training: '建議改為自願參加，或結合具體工作來講。',
      proof_of_use: `文件規定${rules.forbids.proof_of_use}。請予取消。`,
      usage_reporting: `文件規定${rules.forbids.usage_reporting}。請予取消。`,
      comparing_drafts: '建議只要一稿。',
      filing_twice: '建議只收一份。',
      mending_others_text: '建議先改好再交下一手。',
      work_nobody_needed: '請一起商定哪些工作可以不再做。',
    },
    item: (number, burden, duration, asks) => `${numerals[number - 1]}、${burden}，約 ${duration}。${asks}`,
    total: (duration) => `合計約 ${duration}。`,
    basis: (floor, day) =>
      `說明：${day === null ? '' : `資料截至 ${day}。`}用時由工作人員自願、不記名記錄，每個數都來自至少 ${floor} 個席位。不統計使用率，不排名，不作考核依據。`,
  },

  accountColumns: { item: '項目', time: '時間', chart: '圖示' },
  plotColumns: { name: '哪一項', told: '數字', chart: '圖示' },
};
