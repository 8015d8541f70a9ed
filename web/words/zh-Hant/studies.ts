import type { StudiesWords } from '../studies-words.ts';

const percent = (share: number) =>
  new Intl.NumberFormat('zh-Hant', { style: 'percent', maximumFractionDigits: 1 }).format(share);
const change = (ratio: number) => (ratio < 1 ? `少 ${percent(1 - ratio)}` : `多 ${percent(ratio - 1)}`);
const number = new Intl.NumberFormat('zh-Hant');

export const studies: StudiesWords = {
  title: '別處的研究發現了什麼',
  intro: '人不同、工作不同、工具也不同。這些不進入本單位的任何數字，只說可能會怎樣，以及各處的結果差得有多遠。',
  more: (count) => `另外 ${count}\u00a0項`,
  none: '我們沒有見到和這類工作相近的研究。',
  line: (figure, name, design) => `別處的研究：${figure}（${name}，${design}）`,
  design: {
    trial: '試驗：抽籤決定誰用 AI',
    field_experiment: '現場試驗：抽籤決定誰能用',
    staggered: '分批開通：已開通的和還沒開通的相比',
    comparison: '對比：沒有抽籤',
    self_report: '自述：自己說省了多少',
  },
  people: (count) => `${number.format(count)}\u00a0人`,
  time: (ratio) => `用 AI 用時${change(ratio)}`,
  timeByTask: (least, most) => `用 AI 用時少 ${percent(1 - most)} 到 ${percent(1 - least)}，看哪種工作`,
  output: (ratio) => `用 AI，同樣時間裡多做 ${percent(ratio - 1)}`,
  rightAnswers: (points) => `用 AI，做對的少 ${Math.abs(points)}\u00a0個百分點`,
  minutesLess: {
    piece: (minutes) => `每件少 ${minutes}\u00a0分鐘`,
    day: (minutes) => `每天少 ${minutes}\u00a0分鐘`,
    week: (minutes) => `每週少 ${minutes / 60}\u00a0小時`,
  },
  hoursShare: (share) => `省下工時的 ${percent(share)}`,
  interval: (low, high) => `95% 範圍：${change(low)}到${change(high)}`,
  noInterval: '讀到的原文沒有給範圍',
  felt: (ratio) => `他們自己事後以為：${change(ratio)}`,
  differs: (names) => `與之不同的：${names}。`,
  source: '出處：',
  between: '、',
  names: {
    'metr-2025': 'METR 2025',
    'metr-2026-returning': 'METR 2026（同一批人）',
    'metr-2026-new': 'METR 2026（新來的人）',
    'peng-2023': 'Peng 等 2023',
    'paradis-2024': 'Paradis 等 2024',
    'cui-2026': 'Cui 等 2026',
    'echoes-2025': 'Echoes of AI 2025',
    'noy-zhang-2023': 'Noy 與 Zhang 2023',
    'dellacqua-2026-inside': 'Dell’Acqua 等（適合 AI 的工作）',
    'dellacqua-2026-outside': 'Dell’Acqua 等（不適合的工作）',
    'brynjolfsson-2025': 'Brynjolfsson 等 2025',
    'eef-2024': 'NFER 與 EEF 2024',
    'lukac-2025-one': 'Lukac 等 2025（一種產品）',
    'lukac-2025-other': 'Lukac 等 2025（另一種產品）',
    'dillon-2025': 'Dillon 等 2025',
    'choi-2024': 'Choi 等 2024',
    'gds-2025': '英國政府數位服務局 2025',
    'dwp-2026': '英國就業及退休金部',
    'dbt-2025': '英國商業貿易部 2025',
    'humlum-2025': 'Humlum 與 Vestergaard 2025',
  },
  said: {
    'metr-2025': {
      about: '有經驗的開發者在自己參與的大型開源專案裡做 246\u00a0項真實任務的用時。',
      also: '事前他們預計少 24%。',
    },
    'metr-2026-returning': {
      about: '一年後用新工具再問同一件事：上次參加、這次又來的人。',
      also: '作者自己說證據很弱：三成到五成的人把不用 AI 就不想做的任務藏著沒交出來。',
    },
    'metr-2026-new': {
      about: '同一次後續試驗裡新來的開發者。兩批一共 57\u00a0人。',
      also: '有任務沒交出來，有人不肯不用 AI，真實的差別可能更大也可能更小。',
    },
    'peng-2023': {
      about: '從零寫一個小網頁伺服器的用時；自由工作的程式設計師。',
      also: '只有一項任務，由工具的廠商出題；沒有評品質。',
    },
    'paradis-2024': {
      about: '一項較大任務的用時；Google 的全職工程師，用自家的工具。',
      also: '作者說範圍很寬。',
    },
    'cui-2026': {
      about: '每週完成的改動數；微軟、埃森哲和另一家公司的開發者。',
      also: '公布的標準誤是 10.3\u00a0個百分點，三家公司結果不一。數的是產出，不是用時。',
    },
    'echoes-2025': {
      about: '給一個程式加功能的用時；其中 95% 是職業開發者。',
      also: '之後另一批人的抽籤試驗：接著做這些工作的人，不快也不慢。',
    },
    'noy-zhang-2023': {
      about: '寫新聞稿、短報告、電郵這類文字的用時；幾種職業的大學畢業生。',
      also: '評分高 18%。這些文字不需要了解某個地方、某份材料的情況。',
    },
    'dellacqua-2026-inside': {
      about: '挑選的、AI 做得了的 18\u00a0種顧問任務的用時；一家公司的顧問。',
      also: '還多完成了 12.2% 的任務，評分也更高。',
    },
    'dellacqua-2026-outside': {
      about: '要把數據和訪談合起來看、特意挑來讓 AI 出錯的一道題；同一批顧問。',
      also: '答錯了，讀起來照樣通順。',
    },
    'brynjolfsson-2025': {
      about: '客服每小時解決的問題數；一家公司的客服。',
      also: '新手受益最多；最有經驗的幾乎沒有，答得還略差。',
    },
    'eef-2024': {
      about: '教師每週備課的用時；英格蘭 68\u00a0所學校。',
      also: '不知道哪份用了 AI 的評審看不出品質有差別。',
    },
    'lukac-2025-one': {
      about: '醫師寫一次門診紀錄的用時；用能聽著起草的程式。',
      also: '一次試驗裡的兩種產品，這是有差別的那種。',
    },
    'lukac-2025-other': {
      about: '同一次試驗，另一種做同樣事情的產品。',
      also: '看不出差別：要看是哪個產品，不能只說「AI」。',
    },
    'dillon-2025': {
      about: '66\u00a0家公司裡，在郵件、文件和會議軟體裡用 AI 的人花在郵件上的時間。',
      also: '沒有看到他們的工作變多或變樣。',
    },
    'choi-2024': {
      about: '四種法律文書（訴狀、合約、手冊、備忘錄）的用時；法學院學生。',
      also: '品質幾乎沒變。評分時不知道誰用了 AI。',
    },
    'gds-2025': {
      about: '12\u00a0個部門的公務員在問卷裡說自己省下的時間。',
      also: '沒有和誰相比，也沒有給工作計時。',
    },
    'dwp-2026': {
      about: '八種日常事務上，用的人和不用的人各自說的用時，經計算使兩邊可比。',
      also: '比沒有問不用的人時要少。',
    },
    'dbt-2025': {
      about: '在觀察下用和不用 AI 做投影片；約 300\u00a0人同意用他們的數據。',
      also: '做出來的更差。表格分析更慢，也更不準。用的人滿意，但沒有找到整體效率提高的證據。',
    },
    'humlum-2025': {
      about: '丹麥 11\u00a0種職業的人說自己省下的工時，並對照登記的薪資和工時。',
      also: '薪資和工時的變化都沒有超過 1%。',
    },
  },
};
