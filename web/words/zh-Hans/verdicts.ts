import { minutesForAnHour, percentChange, percentRange } from '../figures.ts';
import type { VerdictWords } from '../verdict-sentence.ts';

const size = (percent: number) => `${Math.abs(percent)}%`;

function change(percent: number): string {
  if (percent === 0) return '一样';
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
    no_clear_difference: '没有明显差别',
    probably_costs: '很可能更慢',
    costs: '更慢',
    too_early: '还说不准',
    withheld: '暂不公布',
  },
  opening: {
    saves: '用 AI 后更快',
    probably_saves: '用 AI 后很可能更快',
    no_clear_difference: '用不用 AI 没有明显差别',
    probably_costs: '用 AI 后很可能更慢',
    costs: '用 AI 后更慢',
    too_early: '用 AI 快还是慢，还说不准',
    withheld: '暂不公布',
  },
  sentence: (opening, figures) => `${opening}：${figures}。`,
  differs: (ratio, interval) =>
    `同样的活${percentChange(ratio) < 0 ? '少' : '多'}用约 ${size(percentChange(ratio))} 的时间（可能${range(interval)}）`,
  noDifference: (interval) => `用时相差不超过 10%（可能${range(interval)}）`,
  tooEarly: (interval) => {
    const [low, high] = percentRange(interval);
    return `用时可能${change(low)}，也可能${change(high)}`;
  },
  notYet: {
    too_few_entries: '记录太少，差多少还算不出来',
    too_few_people: '记录集中在少数人身上，代表不了大家',
    no_variation: '记下的用时都一样，看不出差别',
    arms_not_comparable: '用 AI 的活和不用 AI 的活大小完全不同，没法比',
  },
  withheld: (reason, floor) =>
    ({
      nothing_yet: `要有至少 ${floor} 个人的记录`,
      no_with_ai_yet: `还缺用 AI 做的同类活（至少 ${floor} 个人的记录），没法比`,
      no_without_ai_yet: `还缺不用 AI 做的同类活（至少 ${floor} 个人的记录），没法比`,
    })[reason],
  withMore: (figures, { from, to }) =>
    `${figures}；大概还要 ${to === null ? `${from} 件以上` : `${from}–${to} 件`}才看得清`,
  basis: {
    felt: '只是大家的感觉，不算结论',
    compared: '用 AI 的活与不用 AI 的同类活相比',
    trial: '抽签决定用不用 AI，再比用时',
  },
  people: ({ from, to }) =>
    to === null ? `用与不用 AI 两边各有 ${from} 人以上` : `用与不用 AI 两边各有 ${from}–${to} 人`,
  perHour: (ratio, interval) => {
    const { minutes, low, high } = minutesForAnHour(ratio, interval);
    return `不用 AI 要一小时的活，用 AI 大约要 ${minutes} 分钟（可能 ${low}–${high} 分钟）。`;
  },
  change: (ratio) => change(percentChange(ratio)),
  range,
};
