import { isForbidden, type Language, type Window } from '../../db/vocabulary.ts';
import type { Board, Headline, TaskTypeLabel } from '../publication/board.ts';
import { nameIn, reportedBalance } from '../publication/evidence-report.ts';
import { plainText } from './plain-text.ts';
import type { AccountLine, Report, ReportedBurden, ReportedTimeUse, ReportSentences } from './report.ts';
import { reportTask } from './report-task.ts';
import { headlineSentence } from './words/board-sentences.ts';
import type { AllWords } from './words/report-words.ts';
import { wordsIn } from './words/words.ts';

/** The report on a published board. A function of the board alone: who may see the one may see the other. */
export function reportOf(board: Board, language: Language): Report {
  const words = wordsIn(language);
  const named = (label: TaskTypeLabel) => plainText(nameIn(label.names, language));
  const { office, team, window, asOf } = board;
  const burdens = board.burdens.map((one) => burdenLine(one, words));
  const notCounted = board.notCounted.map(named);
  const withheld = board.withheld.taskTypes.map(named);
  const period = periodOf(window, asOf);
  const timeUses = board.timeUses?.map((one) => timeUseLine(one, words)) ?? null;
  return {
    language,
    notForAppraisal: true,
    office: plainText(office.name),
    team: plainText(team.name),
    pooled: team.pooled,
    synthetic: office.synthetic,
    window,
    period: { from: period.from && isoDay(period.from), to: period.to && isoDay(period.to) },
    asOf,
    floor: office.floor,
    balance: reportedBalance(board.headline),
    account: accountOf(board.headline, words),
    taskTypes: board.taskTypes.map((row) => reportTask(named(row), row, office.floor, words)),
    burdens,
    timeUses,
    notCounted,
    withheld,
    says: sentencesOf(board, { burdens, timeUses: timeUses ?? [], notCounted, withheld, period, named }, words),
  };
}

interface Period {
  from: Date | null;
  to: Date | null;
}

/** A window of n days holds the day of the last publication and the n − 1 before it. */
function periodOf(window: Window, asOf: string | null): Period {
  if (asOf === null) return { from: null, to: null };
  const to = new Date(asOf);
  if (window === 'all') return { from: null, to };
  const from = new Date(to);
  from.setDate(from.getDate() - Number(window) + 1);
  return { from, to };
}

/** In the machine's own time zone, as the office lives in one. */
function isoDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function burdenLine({ burden, minutes }: Board['burdens'][number], { report, board }: AllWords): ReportedBurden {
  const name = board.burdens[burden];
  const told = board.duration(minutes, 'up');
  const { circular, forbids } = board.rules;
  const rule = isForbidden(burden) ? report.rule(circular, forbids[burden]) : null;
  return { burden, minutes, says: { name, minutes: told, rule, line: report.burden(name, told, rule) } };
}

function timeUseLine(
  { use, share }: { use: ReportedTimeUse['use']; share: number },
  { board }: AllWords,
): ReportedTimeUse {
  return { use, share, says: { name: board.timeUses[use], share: `${Math.round(share * 100)}%` } };
}

function accountOf(headline: Headline, { report, board }: AllWords): AccountLine[] {
  if (headline.kind === 'nothing_published') return [];
  const line = (part: AccountLine['part'], minutes: number): AccountLine => {
    const signed = minutes || 0;
    return { part, minutes: signed, says: { name: report.account[part], minutes: board.exactly(signed) } };
  };
  const costs = [line('burdens', -headline.burdenMinutes), line('tool', -headline.toolMinutes)];
  if (headline.kind === 'costs_only') return costs;
  const { grossMinutesSaved, reworkMinutes, net } = headline;
  return [line('gross', grossMinutesSaved), line('rework', -reworkMinutes), ...costs, line('net', net)];
}

interface Parts {
  timeUses: readonly ReportedTimeUse[];
  burdens: readonly ReportedBurden[];
  notCounted: readonly string[];
  withheld: readonly string[];
  period: Period;
  named: (label: TaskTypeLabel) => string;
}

function sentencesOf(board: Board, parts: Parts, words: AllWords): ReportSentences {
  const { report } = words;
  const { office, team, window, headline } = board;
  const { notCounted, withheld, period } = parts;
  const uses = parts.timeUses.map(({ says: { name, share } }) => `${name} ${share}`);
  const { before, figure, after } = headlineSentence(headline, words.board);
  const written = (date: Date | null) => date && report.day(date);
  const listed = (names: readonly string[]) => words.board.list(names);
  const day = written(period.to);
  const from = report.from(plainText(office.name), plainText(team.name));
  const told = { period: report.period(window, written(period.from), day), asOf: report.asOf(day) };
  return {
    title: report.title,
    from,
    ...told,
    letterhead: report.letterhead(from, told.asOf),
    dated: report.dated(told.asOf, told.period),
    day,
    headline: { before, figure, after },
    netRange: headline.kind === 'balanced' ? report.likely(words.board.savedRange(headline.interval)) : null,
    notForAppraisal: report.notForAppraisal,
    synthetic: office.synthetic ? report.synthetic : null,
    pooled: team.pooled ? report.pooled : null,
    whatToDo: whatToDo(board, parts, words),
    notCounted: notCounted.length > 0 ? report.notCounted(listed(notCounted)) : null,
    withheld: withheld.length > 0 ? report.withheld(listed(withheld), office.floor) : null,
    unlock: headline.kind === 'balanced' ? null : report.unlock(office.floor),
    noBurdens: report.noBurdens,
    timeUses: uses.length > 0 ? report.timeUses(listed(uses)) : null,
    noTimeUses: report.noTimeUses,
    method: report.method(office.floor),
    headings: report.headings,
    columns: report.columns,
    axis: report.axis,
  };
}

function whatToDo({ whatToDo }: Board, { burdens, named }: Parts, { report }: AllWords): string[] {
  const { use, avoid, dropBurden } = whatToDo;
  const drop = burdens.find(({ burden }) => burden === dropBurden)?.says;
  const lines = [
    ...(use ? [report.use(named(use))] : []),
    ...(avoid ? [report.avoid(named(avoid))] : []),
    ...(drop ? [report.drop(drop.name, drop.minutes)] : []),
  ];
  return lines.length > 0 ? lines : [report.nothingToDo];
}
