import { type Amount, amountRange, type Unit } from '../figures.ts';
import { rangeIn } from '../told-sentences.ts';
import type { ToldWords } from '../told-words.ts';
import { rulings } from './rulings.ts';
import { shareSentence } from './told-shares.ts';

const number = new Intl.NumberFormat('zh-Hant');
const units: Record<Unit, string> = { minutes: '分鐘', hours: '小時' };
/** A line never ends between a number and its unit. */
const one = ({ value, unit }: Amount) => `${number.format(Math.abs(value))}\u00a0${units[unit]}`;
const span = (lesser: Amount, greater: Amount) => {
  if (lesser.value === greater.value && lesser.unit === greater.unit) return one(greater);
  return lesser.unit === greater.unit
    ? `${number.format(Math.abs(lesser.value))}–${one(greater)}`
    : `${one(lesser)}到 ${one(greater)}`;
};
const size = (percent: number) => `${Math.abs(percent)}%`;
const end = (percent: number) => (percent === 0 ? '一樣' : `${percent < 0 ? '少' : '多'} ${size(percent)}`);
const quarters = ['一', '二', '三', '四'];

export const told: ToldWords = {
  label: {
    saves: '更快（抽籤試驗）',
    costs: '更慢（抽籤試驗）',
    probably_saves: '多半更快',
    probably_costs: '多半更慢',
    points_to_saving: '看著更快，也可能是挑的工作容易',
    points_to_cost: '看著更慢，也可能是挑的工作難',
    no_large_difference: '差別不大',
    too_early: '還說不準',
  },
  opening: {
    saves: '用 AI 更快（抽籤試驗）',
    costs: '用 AI 更慢（抽籤試驗）',
    probably_saves: '用 AI 多半更快',
    probably_costs: '用 AI 多半更慢',
    points_to_saving: '看著用 AI 更快，也可能是挑的工作容易',
    points_to_cost: '看著用 AI 更慢，也可能是挑的工作難',
    no_large_difference: '用不用 AI 差別不大',
    too_early: '用 AI 快還是慢，還說不準',
  },
  sentence: (opening, figures) => `${opening}：${figures}。`,
  notKnown: '這類工作還不知道',
  together: '所有工作合在一起',
  change: (percent) => (percent === 0 ? '用時一樣' : percent < 0 ? `少用 ${size(percent)}` : `多用 ${size(percent)}`),
  range: (low, high, open) => {
    if (open) return high <= 0 ? `少 ${size(low)} 以內` : `多 ${size(high)} 以內`;
    if (high <= 0) return `少 ${size(high)}–${size(low)}`;
    return low >= 0 ? `多 ${size(low)}–${size(high)}` : `少 ${size(low)} 到多 ${size(high)}`;
  },
  differs: (change, range) => `同樣的工作約${change} 的時間（${range}）`,
  noLarge: (range) => `用時相差不大（${range}）`,
  tooEarly: (low, high) => `用時可能${end(low)}，也可能${end(high)}`,
  hour: (name, minutes) =>
    name === null ? `一小時的工作現在約 ${minutes}\u00a0分鐘` : `一小時的${name}現在約 ${minutes}\u00a0分鐘`,
  fallsAt: (pieces, percent) =>
    `除非用 AI 的工作本來就比看得出的${pieces === 'easier' ? '容易' : '難'} ${percent}%，否則這個結論站得住`,
  basis: {
    compared: '用 AI 的工作與不用 AI 的同類工作相比',
    trial: '抽籤決定用不用 AI，再比用時',
  },
  stands: {
    of_last_year: '上一年的結果，今年的還沒有',
    of_before_the_tool_changed: '換工具以前的結果',
  },
  thirds: {
    under_a_third: '不到三分之一',
    a_third_to_two_thirds: '三分之一到三分之二',
    over_two_thirds: '三分之二以上',
  },
  gap: {
    feels_faster: '感覺比實際快',
    feels_slower: '感覺比實際慢',
    alike: '感覺和實際差不多',
  },
  felt: (change) => `大家覺得${change}`,
  people: { five_or_more: '五個席位以上', twenty_or_more: '二十個席位以上' },
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
        lost: (text) => `虧 ${text}`,
        both: (lost, saved) => `虧 ${lost}到省 ${saved}`,
        none: '不省不虧',
      },
    ),
  secondsANote: (seconds) => `記一件約 ${seconds}\u00a0秒`,
  headline: {
    gain: (period, range) => ({ before: `${period}記下的工作淨`, figure: range, after: '' }),
    loss: (period, range) => ({ before: `${period}記下的工作淨`, figure: range, after: '' }),
    open: (period, range) => ({
      before: `${period}記下的工作是省是虧，`,
      figure: '分不出來',
      after: `：${range}`,
    }),
    takenOff: (what, note) =>
      `，${what === 'net' ? '已扣返工和負擔' : '已扣返工，沒有可公布的負擔'}${note === null ? '' : `；${note}，另計`}。`,
    noHoursYet: (label, figures, day) => ({
      before: '所有工作合在一起：',
      figure: label,
      after: `。${figures}。省了幾個小時，要等一個季度結束：${day}公布。`,
    }),
    waiting: (seats, pieces) => ({
      before: '',
      figure: '還沒有數字',
      after: `。第一個數字要用 AI 的和不用 AI 的各有 ${seats}\u00a0個席位記過，合起來約 ${pieces}\u00a0件；八個人的隊一般要幾個月。`,
    }),
  },
  advice: {
    use: (tasks) => `放心用：${tasks}。`,
    withChecks: (tasks) => `可以用，但要核對：${tasks}。`,
    avoid: (tasks) => `先別用：${tasks}。`,
    needed: (tasks) => `問問還要不要做：${tasks}（大家說還得手工再做一遍）。`,
    drop: (burden, minutes) => `該取消的負擔：${burden}（${minutes}）。`,
    nothing: '現在還沒有夠清楚的結論，先照常做。',
  },
  running: (period, closesOn, toldOn) => `${period}還沒有結束，${closesOn}截止，${toldOn}公布。`,
  nextRun: (day) => `下次公布：${day}`,
  rulings,
  share: shareSentence,
  account: { saved: '任務上省的時間（已扣返工）', burdens: '各種負擔合在一起', net: '淨時間' },
  burdensTogether: (spent) => `各種負擔合起來 ${spent}；哪一種都不夠五個席位，所以不分開說。`,
};
