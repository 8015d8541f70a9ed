import type { BoardWords } from '../board-words.ts';
import { type Amount, amount, amountRange, clock, type Rounding } from '../figures.ts';
import { rules } from './rules.ts';
import { vocabulary } from './vocabulary.ts';

const number = new Intl.NumberFormat('en');

function write({ value, unit }: Amount): string {
  const size = Math.abs(value);
  return `${number.format(size)} ${size === 1 ? unit.slice(0, -1) : unit}`;
}

const span = (one: Amount, other: Amount) =>
  one.unit === other.unit
    ? `${number.format(Math.abs(one.value))}–${write(other)}`
    : `${write(one)} to ${write(other)}`;

function duration(minutes: number, rounding: Rounding): string {
  return write(amount(minutes, rounding));
}

function listed(items: readonly string[]): string {
  const last = items[items.length - 1];
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} and ${last}`;
}

export const board: BoardWords = {
  ...vocabulary,
  rules,
  duration,
  exactly: (signed) => {
    const { hours, minutes } = clock(signed);
    const parts = [
      ...(hours > 0 ? [`${number.format(hours)} h`] : []),
      ...(minutes > 0 || hours === 0 ? [`${minutes} min`] : []),
    ];
    return `${signed < 0 ? '−' : ''}${parts.join(' ')}`;
  },
  saved: (minutes) =>
    minutes === 0
      ? 'nothing gained or lost'
      : minutes > 0
        ? `${duration(minutes, 'down')} saved`
        : `${duration(minutes, 'down')} lost`,
  savedRange: (interval) => {
    const { low, high } = amountRange(interval);
    if (low.value >= 0) return `${span(low, high)} saved`;
    if (high.value <= 0) return `${span(high, low)} lost`;
    return `${write(low)} lost to ${write(high)} saved`;
  },
  headline: {
    gain: (net, { low, high }) => ({
      before: 'Net time saved: about ',
      figure: duration(net, 'down'),
      after: ` (likely ${span(low, high)})`,
    }),
    loss: (net, { low, high }) => ({
      before: 'Net time lost: about ',
      figure: duration(net, 'down'),
      after: ` (likely ${span(high, low)})`,
    }),
    unclear: ({ low, high }) => ({
      before: 'Time saved or lost: ',
      figure: 'too early to say',
      after: `. It may be ${write(low)} lost or ${write(high)} saved`,
    }),
    costsOnly: (costs) => ({
      before: 'What was saved is not known yet. Known to be spent: ',
      figure: duration(costs, 'up'),
      after: '',
    }),
    nothing: { before: '', figure: 'No figures to show yet', after: '' },
  },
  takenOff: ({ rework, burdens, toolMinutes }) => {
    const parts = [
      ...(rework ? ['rework'] : []),
      ...(burdens ? ['burdens'] : []),
      ...(toolMinutes > 0 ? [`${duration(toolMinutes, 'up')} of noting things down`] : []),
    ];
    return parts.length === 0 ? '.' : `. Already taken off: ${listed(parts)}.`;
  },
  spentOn: ({ burdenMinutes, toolMinutes }) =>
    ` (${[
      ...(burdenMinutes > 0 ? [`burdens ${duration(burdenMinutes, 'up')}`] : []),
      ...(toolMinutes > 0 ? [`noting things down ${duration(toolMinutes, 'up')}`] : []),
    ].join(', ')}).`,
  asOf: (published) =>
    `As of ${new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(published)}`,
  month: (date) => new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long' }).format(date),
  inTen: (n) => (n === 0 ? 'rarely' : n === 10 ? 'nearly every time' : `about ${n} times in 10`),
  list: listed,
  windows: { '30': '30 days', '90': '90 days', '365': 'One year', all: 'All' },
};
