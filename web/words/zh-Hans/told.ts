import { type Amount, amountRange, type Unit } from '../figures.ts';
import { rangeIn } from '../told-sentences.ts';
import type { ToldWords } from '../told-words.ts';
import { rulings } from './rulings.ts';
import { shareSentence } from './told-shares.ts';

const number = new Intl.NumberFormat('zh-Hans');
const units: Record<Unit, string> = { minutes: '分钟', hours: '小时' };
/** A line never ends between a number and its unit. */
const one = ({ value, unit }: Amount) => `${number.format(Math.abs(value))}\u00a0${units[unit]}`;
const span = (lesser: Amount, greater: Amount) => {
  if (lesser.value === greater.value && lesser.unit === greater.unit) return one(greater);
  return lesser.unit === greater.unit
    ? `${number.format(Math.abs(lesser.value))}–${one(greater)}`
    : `${one(lesser)}到 ${one(greater)}`;
};
const size = (percent: number) => `${Math.abs(percent)}%`;
const end = (percent: number) => (percent === 0 ? '一样' : `${percent < 0 ? '少' : '多'} ${size(percent)}`);
const quarters = ['一', '二', '三', '四'];

export const told: ToldWords = {
  label: {
    saves: '更快（抽签试验）',
    costs: '更慢（抽签试验）',
    probably_saves: '多半更快',
    probably_costs: '多半更慢',
    points_to_saving: '看着更快，也可能是挑的工作容易',
    points_to_cost: '看着更慢，也可能是挑的工作难',
    no_large_difference: '差别不大',
    too_early: '还说不准',
  },
  opening: {
    saves: '用 AI 更快（抽签试验）',
    costs: '用 AI 更慢（抽签试验）',
    probably_saves: '用 AI 多半更快',
    probably_costs: '用 AI 多半更慢',
    points_to_saving: '看着用 AI 更快，也可能是挑的工作容易',
    points_to_cost: '看着用 AI 更慢，也可能是挑的工作难',
    no_large_difference: '用不用 AI 差别不大',
    too_early: '用 AI 快还是慢，还说不准',
  },
  sentence: (opening, figures) => `${opening}：${figures}。`,
  notKnown: '这类工作还不知道',
  together: '所有工作合在一起',
  change: (percent) => (percent === 0 ? '用时一样' : percent < 0 ? `少用 ${size(percent)}` : `多用 ${size(percent)}`),
  range: (low, high, open) => {
    if (open) return high <= 0 ? `少 ${size(low)} 以内` : `多 ${size(high)} 以内`;
    if (high <= 0) return `少 ${size(high)}–${size(low)}`;
    return low >= 0 ? `多 ${size(low)}–${size(high)}` : `少 ${size(low)} 到多 ${size(high)}`;
  },
  differs: (change, range) => `同样的工作约${change} 的时间（${range}）`,
  noLarge: (range) => `用时相差不大（${range}）`,
  tooEarly: (low, high) => `用时可能${end(low)}，也可能${end(high)}`,
  hour: (name, minutes) =>
    name === null ? `一小时的工作现在约 ${minutes}\u00a0分钟` : `一小时的${name}现在约 ${minutes}\u00a0分钟`,
  fallsAt: (pieces, percent) =>
    `除非用 AI 的工作本来就比看得出的${pieces === 'easier' ? '容易' : '难'} ${percent}%，否则这个结论站得住`,
  basis: {
    compared: '用 AI 的工作与不用 AI 的同类工作相比',
    trial: '抽签决定用不用 AI，再比用时',
  },
  stands: {
    of_last_year: '上一年的结果，今年的还没有',
    of_before_the_tool_changed: '换工具以前的结果',
  },
  thirds: {
    under_a_third: '不到三分之一',
    a_third_to_two_thirds: '三分之一到三分之二',
    over_two_thirds: '三分之二以上',
  },
  gap: {
    feels_faster: '感觉比实际快',
    feels_slower: '感觉比实际慢',
    alike: '感觉和实际差不多',
  },
  felt: (change) => `大家觉得${change}`,
  people: { five_or_more: '五个席位以上', twenty_or_more: '二十个席位以上' },
  period: (period) => {
    const [year, quarter] = period.split('-Q');
    return quarter === undefined ? `${year} 年` : `${year} 年第${quarters[Number(quarter) - 1]}季度`;
  },
  day: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  },
  list: (items) => items.join('、'),
  spent: ({ low, high }) => {
    const ends = amountRange([low, high]);
    return span(ends.low, ends.high);
  },
  savedRange: (range) =>
    rangeIn(
      range,
      { one, span },
      {
        saved: (text) => `省 ${text}`,
        lost: (text) => `亏 ${text}`,
        both: (lost, saved) => `亏 ${lost}到省 ${saved}`,
        none: '不省不亏',
      },
    ),
  secondsANote: (seconds) => `记一件约 ${seconds}\u00a0秒`,
  headline: {
    gain: (period, range) => ({ before: `${period}记下的工作净`, figure: range, after: '' }),
    loss: (period, range) => ({ before: `${period}记下的工作净`, figure: range, after: '' }),
    open: (period, range) => ({
      before: `${period}记下的工作是省是亏，`,
      figure: '分不出来',
      after: `：${range}`,
    }),
    takenOff: (what, note) =>
      `，${what === 'net' ? '已扣返工和负担' : '已扣返工，没有可公布的负担'}${note === null ? '' : `；${note}，另计`}。`,
    noHoursYet: (label, figures, day) => ({
      before: '所有工作合在一起：',
      figure: label,
      after: `。${figures}。省了几个小时，要等一个季度结束：${day}公布。`,
    }),
    waiting: (seats, pieces) => ({
      before: '',
      figure: '还没有数字',
      after: `。第一个数字要用 AI 的和不用 AI 的各有 ${seats}\u00a0个席位记过，合起来约 ${pieces}\u00a0件；八个人的队一般要几个月。`,
    }),
  },
  advice: {
    use: (tasks) => `放心用：${tasks}。`,
    withChecks: (tasks) => `可以用，但要核对：${tasks}。`,
    avoid: (tasks) => `先别用：${tasks}。`,
    needed: (tasks) => `问问还要不要做：${tasks}（大家说还得手工再做一遍）。`,
    drop: (burden, minutes) => `该取消的负担：${burden}（${minutes}）。`,
    nothing: '现在还没有够清楚的结论，先照常做。',
  },
  running: (period, closesOn, toldOn) => `${period}还没有结束，${closesOn}截止，${toldOn}公布。`,
  nextRun: (day) => `下次公布：${day}`,
  rulings,
  share: shareSentence,
  account: { saved: '任务上省的时间（已扣返工）', burdens: '各种负担合在一起', net: '净时间' },
  burdensTogether: (spent) => `各种负担合起来 ${spent}；哪一种都不够五个席位，所以不分开说。`,
};
