import type { Interval } from '../evidence/evidence.ts';
import type { EvidenceWords } from './words/command-words.ts';

/** Percent of time more or less; a range is never written narrower than it is. */
export function percentRange([low, high]: Interval): Interval {
  const wider = (ratio: number, round: (percent: number) => number) => {
    const percent = Math.round((ratio - 1) * 1e8) / 1e6;
    return Math.abs(percent) < 1 ? round(percent * 10) / 10 : round(percent);
  };
  return [wider(low, Math.floor), wider(high, Math.ceil)];
}

export function sayPercent(percent: number, words: EvidenceWords): string {
  const size = Math.abs(percent) < 1 ? Math.round(Math.abs(percent) * 10) / 10 : Math.round(Math.abs(percent));
  return (percent < 0 ? words.less : words.more)(`${size} %`);
}

/** Minutes below an hour and a half, hours above. */
export function sayAmount(minutes: number, words: EvidenceWords): string {
  if (Math.abs(minutes) < 90) return words.minutes(signed(Math.round(minutes)));
  const hours = minutes / 60;
  return words.hours(signed(Math.abs(hours) < 10 ? Math.round(hours * 2) / 2 : Math.round(hours)));
}

export function sayAmountRange([low, high]: Interval, words: EvidenceWords): string {
  return words.likely(sayAmount(low, words), sayAmount(high, words));
}

const signed = (value: number) => `${value < 0 ? '−' : ''}${Math.abs(value).toLocaleString('en')}`;
