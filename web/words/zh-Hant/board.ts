import type { BoardWords } from '../board-words.ts';
import { type Amount, amount, amountRange, clock, type Rounding, type Unit } from '../figures.ts';
import { rules } from './rules.ts';
import { vocabulary } from './vocabulary.ts';

const number = new Intl.NumberFormat('zh-Hant');
const units: Record<Unit, string> = { minutes: '分鐘', hours: '小時' };
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
      ...(hours > 0 ? [`${number.format(hours)} 小時`] : []),
      ...(minutes > 0 || hours === 0 ? [`${minutes} 分鐘`] : []),
    ];
    return `${signed < 0 ? '−' : ''}${parts.join(' ')}`;
  },
  saved: (minutes) =>
    minutes === 0 ? '不省不虧' : minutes > 0 ? `省 ${duration(minutes, 'down')}` : `虧 ${duration(minutes, 'down')}`,
  savedRange: (interval) => {
    const { low, high } = amountRange(interval);
    if (low.value >= 0) return `省 ${span(low, high)}`;
    if (high.value <= 0) return `虧 ${span(high, low)}`;
    return `虧 ${write(low)}到省 ${write(high)}`;
  },
  headline: {
    gain: (net, { low, high }) => ({
      before: '本期淨省約 ',
      figure: duration(net, 'down'),
      after: `（可能 ${span(low, high)}）`,
    }),
    loss: (net, { low, high }) => ({
      before: '本期淨虧約 ',
      figure: duration(net, 'down'),
      after: `（可能虧 ${span(high, low)}）`,
    }),
    unclear: ({ low, high }) => ({
      before: '本期省沒省時間，',
      figure: '還說不準',
      after: `：可能淨虧 ${write(low)}，也可能淨省 ${write(high)}`,
    }),
    costsOnly: (costs) => ({
      before: '省了多少還算不出來，已知花掉 ',
      figure: duration(costs, 'up'),
      after: '',
    }),
    nothing: { before: '', figure: '還沒有可以公布的數字', after: '' },
  },
  takenOff: ({ rework, burdens, toolMinutes }) => {
    const parts = [
      ...(rework ? ['返工'] : []),
      ...(burdens ? ['負擔'] : []),
      ...(toolMinutes > 0 ? [`記錄本身用時 ${duration(toolMinutes, 'up')}`] : []),
    ];
    const last = parts.pop();
    return last === undefined ? '。' : `，已扣${parts.length > 0 ? `${parts.join('、')}和` : ''}${last}。`;
  },
  spentOn: ({ burdenMinutes, toolMinutes }) =>
    `：${[
      ...(burdenMinutes > 0 ? [`負擔 ${duration(burdenMinutes, 'up')}`] : []),
      ...(toolMinutes > 0 ? [`記錄本身 ${duration(toolMinutes, 'up')}`] : []),
    ].join('，')}。`,
  asOf: (published) =>
    `截至 ${new Intl.DateTimeFormat('zh-Hant', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(published)}`,
  month: (date) => new Intl.DateTimeFormat('zh-Hant', { year: 'numeric', month: 'long' }).format(date),
  inTen: (n) => (n === 0 ? '很少' : n === 10 ? '幾乎每次' : `每 10 次約 ${n} 次`),
  list: (items) => items.join('、'),
  windows: { '30': '近 30 天', '90': '近 90 天', '365': '近一年', all: '全部' },
};
