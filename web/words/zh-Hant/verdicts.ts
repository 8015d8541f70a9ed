import { minutesForAnHour, percentChange, percentRange } from '../figures.ts';
import type { VerdictWords } from '../verdict-sentence.ts';

const size = (percent: number) => `${Math.abs(percent)}%`;

function change(percent: number): string {
  if (percent === 0) return '一樣';
  return percent < 0 ? `少用 ${size(percent)}` : `多用 ${size(percent)}`;
}

function range(interval: readonly [number, number]): string {
  const [low, high] = percentRange(interval);
  if (high <= 0) return `少 ${size(high)}–${size(low)}`;
  if (low >= 0) return `多 ${size(low)}–${size(high)}`;
  return `少 ${size(low)} 到多 ${size(high)}`;
}

export const verdicts: VerdictWords = {
  label: {
    saves: '更快',
    probably_saves: '很可能更快',
    no_clear_difference: '沒有明顯差別',
    probably_costs: '很可能更慢',
    costs: '更慢',
    too_early: '還說不準',
    withheld: '暫不公布',
  },
  opening: {
    saves: '用 AI 後更快',
    probably_saves: '用 AI 後很可能更快',
    no_clear_difference: '用不用 AI 沒有明顯差別',
    probably_costs: '用 AI 後很可能更慢',
    costs: '用 AI 後更慢',
    too_early: '用 AI 快還是慢，還說不準',
    withheld: '暫不公布',
  },
  sentence: (opening, figures) => `${opening}：${figures}。`,
  differs: (ratio, interval) =>
    `同樣的工作${percentChange(ratio) < 0 ? '少' : '多'}用約 ${size(percentChange(ratio))} 的時間（可能${range(interval)}）`,
  noDifference: (interval) => `用時相差不超過 10%（可能${range(interval)}）`,
  tooEarly: (interval) => {
    const [low, high] = percentRange(interval);
    return `用時可能${change(low)}，也可能${change(high)}`;
  },
  notYet: {
    too_few_entries: '紀錄太少，差多少還算不出來',
    too_few_people: '紀錄集中在少數人身上，代表不了大家',
    no_variation: '記下的用時都一樣，看不出差別',
    arms_not_comparable: '用 AI 的工作和不用 AI 的工作大小完全不同，無法比較',
  },
  withheld: (reason, floor) =>
    ({
      nothing_yet: `要有至少 ${floor} 個人的紀錄`,
      no_with_ai_yet: `還缺用 AI 做的同類工作（至少 ${floor} 個人的紀錄），無法比較`,
      no_without_ai_yet: `還缺不用 AI 做的同類工作（至少 ${floor} 個人的紀錄），無法比較`,
    })[reason],
  withMore: (figures, { from, to }) =>
    `${figures}；大概還要 ${to === null ? `${from} 件以上` : `${from}–${to} 件`}才看得清楚`,
  basis: {
    felt: '只是大家的感覺，不算結論',
    compared: '用 AI 的工作與不用 AI 的同類工作相比',
    trial: '抽籤決定用不用 AI，再比用時',
  },
  people: ({ from, to }) =>
    to === null ? `用與不用 AI 兩邊各有 ${from} 人以上` : `用與不用 AI 兩邊各有 ${from}–${to} 人`,
  perHour: (ratio, interval) => {
    const { minutes, low, high } = minutesForAnHour(ratio, interval);
    return `不用 AI 要一小時的工作，用 AI 大約要 ${minutes} 分鐘（可能 ${low}–${high} 分鐘）。`;
  },
  change: (ratio) => change(percentChange(ratio)),
  range,
};
