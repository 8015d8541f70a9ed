import type { OwnEntry } from './own-entry.ts';

/** One's own entries as a file. A byte-order mark lets Excel read Chinese; ids and fields are ours, so no cell needs care. */
export function exportText(entries: readonly OwnEntry[], format: 'csv' | 'json'): string {
  if (format === 'json') return `${JSON.stringify({ notAnAppraisalBasis: true, entries }, null, 2)}\n`;
  const fields = Object.keys(blank) as (keyof OwnEntry)[];
  const cell = (value: OwnEntry[keyof OwnEntry]) => (Array.isArray(value) ? value.join(' ') : String(value ?? ''));
  const lines = entries.map((entry) => fields.map((field) => cell(entry[field])).join(','));
  return `\ufeff${[fields.join(','), ...lines].join('\r\n')}\r\n`;
}

/** The columns, in their order; also where there is no entry yet. */
const blank: Record<keyof OwnEntry, true> = {
  id: true,
  day: true,
  taskTypeId: true,
  outcome: true,
  minutes: true,
  reworkMinutes: true,
  reworkReasons: true,
  size: true,
  expectedMinutes: true,
  expectedMinutesWithAi: true,
  byHandMinutes: true,
  moreAsked: true,
  alsoByHand: true,
  timeBecame: true,
  whyWithoutAi: true,
  quality: true,
  secondsToLog: true,
  trialStartId: true,
};
