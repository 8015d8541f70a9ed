import type { StudiesWords } from '../studies-words.ts';

const percent = (share: number) =>
  new Intl.NumberFormat('zh-Hans', { style: 'percent', maximumFractionDigits: 1 }).format(share);
const change = (ratio: number) => (ratio < 1 ? `少 ${percent(1 - ratio)}` : `多 ${percent(ratio - 1)}`);
const number = new Intl.NumberFormat('zh-Hans');

export const studies: StudiesWords = {
  title: '别处的研究发现了什么',
  intro: '人不同、工作不同、工具也不同。这些不进入本单位的任何数，只说可能会怎样，以及各处的结果差得有多远。',
  more: (count) => `另外 ${count}\u00a0项`,
  none: '我们没有见到和这类工作相近的研究。',
  line: (figure, name, design) => `别处的研究：${figure}（${name}，${design}）`,
  design: {
    trial: '试验：抽签决定谁用 AI',
    field_experiment: '现场试验：抽签决定谁能用',
    staggered: '分批开通：已开通的和还没开通的相比',
    comparison: '对比：没有抽签',
    self_report: '自述：自己说省了多少',
  },
  people: (count) => `${number.format(count)}\u00a0人`,
  time: (ratio) => `用 AI 用时${change(ratio)}`,
  timeByTask: (least, most) => `用 AI 用时少 ${percent(1 - most)} 到 ${percent(1 - least)}，看哪种工作`,
  output: (ratio) => `用 AI，同样时间里多做 ${percent(ratio - 1)}`,
  rightAnswers: (points) => `用 AI，做对的少 ${Math.abs(points)}\u00a0个百分点`,
  minutesLess: {
    piece: (minutes) => `每件少 ${minutes}\u00a0分钟`,
    day: (minutes) => `每天少 ${minutes}\u00a0分钟`,
    week: (minutes) => `每周少 ${minutes / 60}\u00a0小时`,
  },
  hoursShare: (share) => `省下工时的 ${percent(share)}`,
  interval: (low, high) => `95% 范围：${change(low)}到${change(high)}`,
  noInterval: '读到的原文没有给范围',
  felt: (ratio) => `他们自己事后以为：${change(ratio)}`,
  differs: (names) => `与之不同的：${names}。`,
  source: '出处：',
  between: '、',
  names: {
    'metr-2025': 'METR 2025',
    'metr-2026-returning': 'METR 2026（同一批人）',
    'metr-2026-new': 'METR 2026（新来的人）',
    'peng-2023': 'Peng 等 2023',
    'paradis-2024': 'Paradis 等 2024',
    'cui-2026': 'Cui 等 2026',
    'echoes-2025': 'Echoes of AI 2025',
    'noy-zhang-2023': 'Noy 与 Zhang 2023',
    'dellacqua-2026-inside': 'Dell’Acqua 等（适合 AI 的工作）',
    'dellacqua-2026-outside': 'Dell’Acqua 等（不适合的工作）',
    'brynjolfsson-2025': 'Brynjolfsson 等 2025',
    'eef-2024': 'NFER 与 EEF 2024',
    'lukac-2025-one': 'Lukac 等 2025（一种产品）',
    'lukac-2025-other': 'Lukac 等 2025（另一种产品）',
    'dillon-2025': 'Dillon 等 2025',
    'choi-2024': 'Choi 等 2024',
    'gds-2025': '英国政府数字服务局 2025',
    'dwp-2026': '英国就业与养老金部',
    'dbt-2025': '英国商业贸易部 2025',
    'humlum-2025': 'Humlum 与 Vestergaard 2025',
  },
  said: {
    'metr-2025': {
      about: '有经验的开发者在自己参与的大型开源项目里做 246\u00a0项真实任务的用时。',
      also: '事前他们预计少 24%。',
    },
    'metr-2026-returning': {
      about: '一年后用新工具再问同一件事：上次参加、这次又来的人。',
      also: '作者自己说证据很弱：三成到五成的人把不用 AI 就不想做的任务藏着没交出来。',
    },
    'metr-2026-new': {
      about: '同一次后续试验里新来的开发者。两批一共 57\u00a0人。',
      also: '有任务没交出来，有人不肯不用 AI，真实的差别可能更大也可能更小。',
    },
    'peng-2023': {
      about: '从零写一个小网页服务器的用时；自由职业程序员。',
      also: '只有一项任务，由工具的厂商出题；没有评质量。',
    },
    'paradis-2024': {
      about: '一项较大任务的用时；谷歌的全职工程师，用自家的工具。',
      also: '作者说范围很宽。',
    },
    'cui-2026': {
      about: '每周完成的改动数；微软、埃森哲和另一家公司的开发者。',
      also: '公布的标准误是 10.3\u00a0个百分点，三家公司结果不一。数的是产出，不是用时。',
    },
    'echoes-2025': {
      about: '给一个程序加功能的用时；其中 95% 是职业开发者。',
      also: '之后另一批人的抽签试验：接着做这些工作的人，不快也不慢。',
    },
    'noy-zhang-2023': {
      about: '写新闻稿、短报告、邮件这类文字的用时；几种职业的大学毕业生。',
      also: '评分高 18%。这些文字不需要了解某个地方、某份材料的情况。',
    },
    'dellacqua-2026-inside': {
      about: '挑选的、AI 做得了的 18\u00a0种咨询任务的用时；一家公司的顾问。',
      also: '还多完成了 12.2% 的任务，评分也更高。',
    },
    'dellacqua-2026-outside': {
      about: '要把数据和访谈合起来看、特意挑来让 AI 出错的一道题；同一批顾问。',
      also: '答错了，读起来照样通顺。',
    },
    'brynjolfsson-2025': {
      about: '客服每小时解决的问题数；一家公司的客服。',
      also: '新手受益最多；最有经验的几乎没有，答得还略差。',
    },
    'eef-2024': {
      about: '教师每周备课的用时；英格兰 68\u00a0所学校。',
      also: '不知道哪份用了 AI 的评委看不出质量有差别。',
    },
    'lukac-2025-one': {
      about: '医生写一次门诊记录的用时；用能听着起草的程序。',
      also: '一次试验里的两种产品，这是有差别的那种。',
    },
    'lukac-2025-other': {
      about: '同一次试验，另一种做同样事情的产品。',
      also: '看不出差别：要看是哪个产品，不能只说“AI”。',
    },
    'dillon-2025': {
      about: '66\u00a0家公司里，在邮件、文档和会议软件里用 AI 的人花在邮件上的时间。',
      also: '没有看到他们的工作变多或变样。',
    },
    'choi-2024': {
      about: '四种法律文书（诉状、合同、手册、备忘录）的用时；法学院学生。',
      also: '质量几乎没变。评分时不知道谁用了 AI。',
    },
    'gds-2025': {
      about: '12\u00a0个部门的公务员在问卷里说自己省下的时间。',
      also: '没有和谁相比，也没有给工作计时。',
    },
    'dwp-2026': {
      about: '八种日常事务上，用的人和不用的人各自说的用时，经计算使两边可比。',
      also: '比没有问不用的人时要少。',
    },
    'dbt-2025': {
      about: '在观察下用和不用 AI 做幻灯片；约 300\u00a0人同意用他们的数据。',
      also: '做出来的更差。表格分析更慢，也更不准。用的人满意，但没有找到整体效率提高的证据。',
    },
    'humlum-2025': {
      about: '丹麦 11\u00a0种职业的人说自己省下的工时，并对照登记的工资和工时。',
      also: '工资和工时的变化都没有超过 1%。',
    },
  },
};
