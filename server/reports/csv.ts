import { type Cell, writeCsv } from '../write-csv.ts';
import type { Column, Report } from './report.ts';

const shown = [
  'part',
  'item',
  'verdict',
  'level',
  'timeRatio',
  'low',
  'high',
  'hour',
  'minutesLow',
  'minutesHigh',
  'spentLow',
  'spentHigh',
  'reworked',
  'ruling',
  'told',
  'period',
  'asOf',
] as const satisfies readonly Column[];

type Line = Partial<Record<(typeof shown)[number], Cell>>;

/** One table of everything, for Excel and WPS. */
export function reportCsv(report: Report): Uint8Array {
  const header = shown.map((column) => report.says.columns[column]);
  const rows = linesOf(report).map((line) => shown.map((column) => line[column] ?? null));
  return new TextEncoder().encode(writeCsv(header, rows));
}

function linesOf(report: Report): Line[] {
  const { says, account, taskTypes, burdens, shares, records, headline } = report;
  const { headings } = says;
  const told = `${says.headline.before}${says.headline.figure}${says.headline.after}`;
  const range = headline.kind === 'minutes' ? headline.range : null;
  const lines: Line[] = [
    { part: headings.summary, item: says.from, ...(range && saved(range)), told },
    ...says.whatToDo.map((line) => ({ part: headings.whatToDo, told: line })),
    ...account.map(({ part, minutes, says: { name, minutes: told } }) => ({
      ...{ part: headings.account, item: name, told },
      ...(part === 'saved' || part === 'net' ? saved(minutes) : spent(minutes)),
    })),
    ...taskTypes.map(taskLine(headings.tasks)),
    ...burdens.map(({ minutes, says: { name, rule } }) => ({
      ...{ part: headings.burdens, item: name, ...spent(minutes), told: rule },
    })),
    ...shares.map((one) => ({ part: headings.timeUses, item: one.says })),
    ...records.map(({ taskType, row: { reading }, says: { from, sentence } }) => ({
      ...{ part: headings.records, item: taskType, told: `${sentence} ${from}` },
      ...(reading.kind === 'estimated' && {
        ...{ timeRatio: reading.timeRatio, low: reading.interval[0], high: reading.interval[1] },
      }),
    })),
  ];
  const notes = [says.synthetic, says.pooled, says.notKnown, says.running, ...says.method];
  const dated = lines.map((line) => ({ ...line, period: says.period, asOf: report.lastRun }));
  return [
    ...dated,
    ...notes.filter((note) => note !== null).map((note) => ({ part: headings.method, told: note })),
    { part: headings.method, told: says.notForAppraisal },
  ];
}

const taskLine =
  (part: string) =>
  ({ taskType, reading, saved: minutes, says }: Report['taskTypes'][number]): Line => ({
    ...{ part, item: taskType, verdict: says.verdict, level: says.basis },
    ...(reading && { timeRatio: reading.ratio, low: reading.low, high: reading.high, hour: reading.hourNow }),
    ...(minutes && saved(minutes)),
    ...{ reworked: says.reworked, ruling: says.ruling, told: says.sentence },
  });

const saved = ({ low, high }: { low: number; high: number }) => ({ minutesLow: low, minutesHigh: high });
const spent = ({ low, high }: { low: number; high: number }) => ({ spentLow: low, spentHigh: high });
