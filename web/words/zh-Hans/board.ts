import type { BoardWords } from '../board-words.ts';
import { type Amount, amount, amountRange, clock, type Rounding, type Unit } from '../figures.ts';
import { rules } from './rules.ts';
import { vocabulary } from './vocabulary.ts';

const number = new Intl.NumberFormat('zh-Hans');
const units: Record<Unit, string> = { minutes: '分钟', hours: '小时' };
const write = ({ value, unit }: Amount) => `${number.format(Math.abs(value))} ${units[unit]}`;
const span = (one: Amount, other: Amount) =>
  one.unit === other.unit ? `${number.format(Math.abs(one.value))}–${write(other)}` : `${write(one)}到 ${write(other)}`;

function duration(minutes: number, rounding: Rounding): string {
  return write(amount(minutes, rounding));
}

export const board: BoardWords = {
  ...vocabulary,
  rules,
  duration,
  exactly: (signed) => {
    const { hours, minutes } = clock(signed);
    const parts = [
      ...(hours > 0 ? [`${number.format(hours)} 小时`] : []),
      ...(minutes > 0 || hours === 0 ? [`${minutes} 分钟`] : []),
    ];
    return `${signed < 0 ? '−' : ''}${parts.join(' ')}`;
  },
  saved: (minutes) =>
    minutes === 0 ? '不省不亏' : minutes > 0 ? `省 ${duration(minutes, 'down')}` : `亏 ${duration(minutes, 'down')}`,
  savedRange: (interval) => {
    const { low, high } = amountRange(interval);
    if (low.value >= 0) return `省 ${span(low, high)}`;
    if (high.value <= 0) return `亏 ${span(high, low)}`;
    return `亏 ${write(low)}到省 ${write(high)}`;
  },
  headline: {
    gain: (net, { low, high }) => ({
      before: '本期净省约 ',
      figure: duration(net, 'down'),
      after: `（可能 ${span(low, high)}）`,
    }),
    loss: (net, { low, high }) => ({
      before: '本期净亏约 ',
      figure: duration(net, 'down'),
      after: `（可能亏 ${span(high, low)}）`,
    }),
    unclear: ({ low, high }) => ({
      before: '本期省没省时间，',
      figure: '还说不准',
      after: `：可能净亏 ${write(low)}，也可能净省 ${write(high)}`,
    }),
    costsOnly: (costs) => ({
      before: '省了多少还算不出来，已知花掉 ',
      figure: duration(costs, 'up'),
      after: '',
    }),
    nothing: { before: '', figure: '还没有可以公布的数字', after: '' },
  },
  takenOff: ({ rework, burdens, toolMinutes }) => {
    const parts = [
      ...(rework ? ['返工'] : []),
      ...(burdens ? ['负担'] : []),
      ...(toolMinutes > 0 ? [`记录本身用时 ${duration(toolMinutes, 'up')}`] : []),
    ];
    const last = parts.pop();
    return last === undefined ? '。' : `，已扣${parts.length > 0 ? `${parts.join('、')}和` : ''}${last}。`;
  },
  spentOn: ({ burdenMinutes, toolMinutes }) =>
    `：${[
      ...(burdenMinutes > 0 ? [`负担 ${duration(burdenMinutes, 'up')}`] : []),
      ...(toolMinutes > 0 ? [`记录本身 ${duration(toolMinutes, 'up')}`] : []),
    ].join('，')}。`,
  asOf: (published) =>
    `截至 ${new Intl.DateTimeFormat('zh-Hans', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(published)}`,
  month: (date) => new Intl.DateTimeFormat('zh-Hans', { year: 'numeric', month: 'long' }).format(date),
  inTen: (n) => (n === 0 ? '很少' : n === 10 ? '几乎每次' : `每 10 次约 ${n} 次`),
  list: (items) => items.join('、'),
  windows: { '30': '近 30 天', '90': '近 90 天', '365': '近一年', all: '全部' },
};
