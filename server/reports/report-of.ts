import { isForbidden, type Language } from '../../db/vocabulary.ts';
import type { ToldBoard, ToldRow } from '../boards/told-board.ts';
import type { TaskTypeLabel } from '../boards/told-reading.ts';
import type { RecordRow } from '../records/record-row.ts';
import { nameIn } from './names.ts';
import { plainText } from './plain-text.ts';
import type { Report, ReportedBurden, ReportedRecords, ReportSentences } from './report.ts';
import { reportTask } from './report-task.ts';
import { adviceSentences, headlineSentence, runningSentence } from './words/board-sentences.ts';
import type { AllWords } from './words/report-words.ts';
import { wordsIn } from './words/words.ts';

/** The report on a told board. A function of the board alone: who may see the one may see the other. */
export function reportOf(board: ToldBoard, language: Language): Report {
  const words = wordsIn(language);
  const named = (label: TaskTypeLabel) => nameIn(label.names, language);
  const { office, team, period, sharesOf, lastRun, nextRun, running, people, secondsANote, headline } = board;
  const burdens = board.burdens.map((one) => burdenLine(one, words));
  const shares = board.rows[0]!.shares.map((one) => ({ ...one, says: shareSays(one, words) }));
  const taskTypes = board.rows.map((row) =>
    reportTask(row.taskType ? named(row.taskType) : words.told.together, row, words),
  );
  return {
    language,
    notForAppraisal: true,
    ...{ office: plainText(office.name), team: plainText(team.name), pooled: team.pooled },
    ...{ synthetic: office.synthetic, floor: office.floor },
    periods: board.periods.map((one) => ({ period: one, says: words.told.period(one) })),
    ...{ period, sharesOf, lastRun, nextRun, running, people, secondsANote, headline },
    account: board.account.map(({ part, minutes }) => {
      const isOwn = part === 'saved' || part === 'burdens' || part === 'net';
      const name = isOwn ? words.told.account[part] : words.vocabulary.burdens[part];
      const text = part !== 'saved' && part !== 'net' ? words.told.spent(minutes) : words.told.savedRange(minutes);
      return { part, minutes, says: { name, minutes: text } };
    }),
    ...{ taskTypes, burdens, shares },
    records: board.records.map((row) => recordsLine(row, named, words)),
    says: sentencesOf(board, named, shares, words),
  };
}

function shareSays({ question, option, third }: ToldRow['shares'][number], { told }: AllWords): string {
  return told.share(question, option, told.thirds[third]);
}

function burdenLine({ burden, minutes }: ToldBoard['burdens'][number], words: AllWords): ReportedBurden {
  const { report, rules, told, vocabulary } = words;
  const name = vocabulary.burdens[burden];
  const said = told.spent(minutes);
  const rule = isForbidden(burden) ? report.rule(rules.circular, rules.forbids[burden]) : null;
  return { burden, minutes, says: { name, minutes: said, rule, line: report.burden(name, said, rule) } };
}

/** Rows of their own, with where they came from. */
function recordsLine(row: RecordRow, named: (label: TaskTypeLabel) => string, words: AllWords): ReportedRecords {
  const { report, told } = words;
  const files = row.files.map(({ name, broughtOn }) => report.recordFile(plainText(name), told.day(broughtOn)));
  const { reading } = row;
  const sentence =
    reading.kind === 'estimated'
      ? report.recordReading(told.label[reading.word], reading.timeRatio, reading.interval)
      : report.recordNothing;
  const taskType = row.taskType ? named(row.taskType) : told.together;
  return { taskType, row, says: { from: report.records(told.list(files)), sentence } };
}

function sentencesOf(
  board: ToldBoard,
  named: (label: TaskTypeLabel) => string,
  shares: Report['shares'],
  words: AllWords,
): ReportSentences {
  const { report, told } = words;
  const { office, team, headline, period, lastRun, nextRun } = board;
  const { before, figure, after } = headlineSentence(headline, told);
  const day = lastRun && told.day(lastRun);
  const from = report.from(plainText(office.name), plainText(team.name));
  const said = { period: period === null ? report.noPeriod : told.period(period), asOf: report.asOf(day) };
  const unknown = board.rows.flatMap(({ taskType, known }) =>
    taskType && known.kind === 'not_known' ? [named(taskType)] : [],
  );
  const useNames: Partial<Record<string, string>> = words.vocabulary.timeUses;
  const uses = shares
    .filter(({ question }) => question === 'time_became')
    .map(({ option, third }) => report.change(useNames[option] ?? option, told.thirds[third]));
  return {
    title: report.title,
    from,
    ...said,
    nextRun: told.nextRun(told.day(nextRun)),
    running: runningSentence(board, told),
    letterhead: report.letterhead(from, said.asOf),
    dated: report.dated(said.asOf, told.nextRun(told.day(nextRun))),
    day,
    headline: { before, figure, after },
    notForAppraisal: report.notForAppraisal,
    synthetic: office.synthetic ? report.synthetic : null,
    pooled: team.pooled ? report.pooled : null,
    whatToDo: adviceSentences(board.advice, { task: named, burdens: words.vocabulary.burdens }, told),
    notKnown: unknown.length > 0 ? report.notKnown(told.list(unknown)) : null,
    noBurdens: noSingleBurden(board, words),
    timeUses: uses.length > 0 ? report.timeUses(told.list(uses)) : null,
    noTimeUses: report.noTimeUses,
    method: report.method(office.floor),
    headings: report.headings,
    columns: report.columns,
    axis: report.axis,
  };
}

/** All of them together where none may be told by itself; else that there are none. */
function noSingleBurden({ account }: ToldBoard, { told, report }: AllWords): string {
  const together = account.find(({ part }) => part === 'burdens');
  return together ? told.burdensTogether(told.spent(together.minutes)) : report.noBurdens;
}
