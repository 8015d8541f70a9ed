import type { EvidenceReport, ReportedTaskType } from '../publication/evidence-report.ts';
import { padded } from './columns.ts';
import { percentRange, sayAmount, sayAmountRange, sayPercent } from './figures.ts';
import type { EvidenceWords } from './words/command-words.ts';

/** What a team's board says, in lines for a terminal. */
export function evidenceTable(report: EvidenceReport, words: EvidenceWords): string {
  const { team, window, asOf, taskTypes, withheld } = report;
  const rows = taskTypes.map((row) => [
    row.taskType,
    words.verdicts[row.verdict],
    sayTime(row, words),
    saySaved(row, words),
    sayKnown(row, words),
  ]);
  return [
    words.title(team, window, asOf && localTime(asOf)),
    '',
    ...(rows.length === 0 ? [words.nothing] : padded([[...words.columns], ...rows])),
    ...sayBalance(report, words),
    ...(withheld.length > 0 && rows.length > 0 ? ['', words.rest(withheld.join(', '))] : []),
    '',
    words.notForAppraisal,
  ].join('\n');
}

/** In the machine's own time zone, as the office lives in one. */
function localTime(iso: string): string {
  const at = new Date(iso);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

function sayTime({ timeRatio, interval }: ReportedTaskType, words: EvidenceWords): string {
  if (timeRatio === null || interval === null) return '–';
  const [low, high] = percentRange(interval);
  return `${sayPercent(timeRatio * 100 - 100, words)}${words.likely(sayPercent(low, words), sayPercent(high, words))}`;
}

function saySaved({ minutesSaved, minutesSavedInterval: interval }: ReportedTaskType, words: EvidenceWords): string {
  if (minutesSaved === null || interval === null) return '–';
  return `${sayAmount(minutesSaved, words)}${sayAmountRange(interval, words)}`;
}

function sayKnown({ level, peopleBand: band, reason }: ReportedTaskType, words: EvidenceWords): string {
  const why = { ...words.notYet, ...words.withheld }[reason ?? ''];
  return [level && words.levels[level], band && words.people(band.from, band.to), why]
    .filter((part) => part)
    .join(', ');
}

/** What is null rests on too few people, and is left out. */
function sayBalance({ balance }: EvidenceReport, words: EvidenceWords): string[] {
  if (balance.kind === 'nothing_published') return [];
  if (balance.kind === 'balanced') {
    const { net, interval } = balance;
    return net === null || interval === null
      ? []
      : ['', words.net(sayAmount(net, words), sayAmountRange(interval, words))];
  }
  const { burdenMinutes, toolMinutes } = balance;
  return burdenMinutes === null || toolMinutes === null
    ? []
    : ['', words.costsOnly(sayAmount(burdenMinutes + toolMinutes, words))];
}
