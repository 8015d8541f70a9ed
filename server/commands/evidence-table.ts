import type { Language } from '../../db/vocabulary.ts';
import type { EvidenceReport } from '../reports/evidence-report.ts';
import { tableWords } from '../reports/words/table-words.ts';
import { padded } from './columns.ts';
import type { EvidenceWords } from './words/command-words.ts';

/** What a team's told board says, in lines for a terminal; records in a table of their own. */
export function evidenceTable(report: EvidenceReport, language: Language, words: EvidenceWords): string {
  const say = tableWords(language);
  const { team, lastRun, nextRun, quarter, rows, records, headline } = report;
  const known = rows.filter(({ word }) => word !== null);
  const unknown = rows.filter(({ word, taskType }) => word === null && taskType !== null);
  const lines = known.map((row) => [row.taskType ?? say.together, ...say.row(row)]);
  const brought = records.map((row) => [row.taskType ?? say.together, ...say.record(row)]);
  return [
    words.title(team, lastRun && say.day(lastRun)),
    say.headline(headline),
    '',
    ...(lines.length === 0 ? [words.nothing] : padded([[...words.columns], ...lines])),
    ...(unknown.length > 0 ? ['', words.rest(unknown.map(({ taskType }) => taskType).join(', '))] : []),
    ...(brought.length > 0 ? ['', words.records, ...padded([[...words.recordColumns], ...brought])] : []),
    '',
    ...(quarter === null ? [] : [words.quarter(say.period(quarter))]),
    say.nextRun(nextRun),
    words.notForAppraisal,
  ].join('\n');
}
