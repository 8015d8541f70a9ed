import type { Column, Report } from './report.ts';

const shown = [
  'part',
  'item',
  'verdict',
  'level',
  'timeRatio',
  'low',
  'high',
  'minutes',
  'minutesLow',
  'minutesHigh',
  'spent',
  'reworked',
  'people',
  'share',
  'told',
  'period',
  'asOf',
] as const satisfies readonly Column[];

type Cell = string | number | null;
type Line = Partial<Record<(typeof shown)[number], Cell>>;

/** One table of everything, for Excel and WPS: the mark at its start makes them read it as UTF-8. */
export function reportCsv(report: Report): Uint8Array {
  const { says } = report;
  const header = shown.map((column) => says.columns[column]);
  const rows = linesOf(report).map((line) => shown.map((column) => line[column] ?? null));
  const text = [header, ...rows].map((row) => row.map(written).join(',')).join('\r\n');
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

function linesOf(report: Report): Line[] {
  const { says, account, taskTypes, burdens, timeUses, balance } = report;
  const { headings, headline } = says;
  const net = balance.interval;
  const lines: Line[] = [
    { part: headings.summary, item: says.from, told: `${headline.before}${headline.figure}${headline.after}` },
    ...account.map(({ part, minutes, says: { name } }) => ({
      ...{ part: headings.account, item: name, minutes },
      ...(part === 'net' && net && { minutesLow: net[0], minutesHigh: net[1] }),
    })),
    ...taskTypes.map((task) => ({
      ...{ part: headings.tasks, item: task.taskType, verdict: task.says.verdict, level: task.says.basis },
      ...{ timeRatio: task.timeRatio, low: task.interval?.[0] ?? null, high: task.interval?.[1] ?? null },
      minutes: task.minutesSaved,
      ...{ minutesLow: task.minutesSavedInterval?.[0] ?? null, minutesHigh: task.minutesSavedInterval?.[1] ?? null },
      ...{
        reworked: task.rework.reworkedShare,
        people: task.says.people,
        told: task.says.feeling ?? task.says.sentence,
      },
    })),
    ...burdens.map(({ minutes, says: { name, rule } }) => ({
      ...{ part: headings.burdens, item: name, spent: minutes, told: rule },
    })),
    ...(timeUses ?? []).map(({ share, says: { name } }) => ({ part: headings.timeUses, item: name, share })),
  ];
  const notes = [says.synthetic, says.pooled, says.notCounted, says.withheld, says.unlock, ...says.method];
  const dated = lines.map((line) => ({ ...line, period: says.period, asOf: report.period.to }));
  return [
    ...dated,
    ...notes.filter((note) => note !== null).map((note) => ({ part: headings.method, told: note })),
    { part: headings.method, told: says.notForAppraisal },
  ];
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = harmless(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet runs what begins like a formula, even a team's name; behind an apostrophe it is text. */
function harmless(text: string): string {
  return /^\s*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
}
