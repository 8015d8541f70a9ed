import type { ToldRow } from '../boards/told-board.ts';
import type { ReportedTask } from './report.ts';
import {
  fallsAtSentence,
  hourSentence,
  percentOf,
  readingChange,
  readingFigures,
  readingRange,
  readingSentence,
} from './words/board-sentences.ts';
import type { AllWords } from './words/report-words.ts';

/** One row of the told board with its sentences. `taskType`: its name, or what stands for all together. */
export function reportTask(taskType: string, row: ToldRow, { report, told }: AllWords): ReportedTask {
  const { known, saved, felt, shares, reasons, ruling, resting } = row;
  const reading = known.kind === 'known' ? known.reading : null;
  const reworked = shares.find(({ question }) => question === 'reworked')?.third ?? null;
  const marked = known.kind === 'known' && known.stands !== 'own' ? ` ${report.stands(told.stands[known.stands])}` : '';
  const nothing = row.taskType === null ? report.nothingKnown : told.notKnown;
  return {
    ...{ taskTypeId: row.taskType?.id ?? null, taskType, reading, saved, reworked, felt: felt?.ratio ?? null },
    checks: reasons,
    ruling: ruling && { ruling: ruling.ruling, reason: ruling.reason, decidedOn: ruling.decidedOn },
    resting,
    says: {
      verdict: reading ? told.label[reading.word] : nothing,
      figures: reading ? readingFigures(reading, told) : nothing,
      sentence: reading ? `${readingSentence(reading, told)}${marked}` : report.sentence(nothing),
      change: reading ? report.change(readingChange(reading, told), readingRange(reading, told)) : null,
      hour: reading && hourSentence(reading, row.taskType ? taskType : null, told),
      fallsAt: reading && fallsAtSentence(reading, told),
      saved: saved && told.savedRange(saved),
      basis: reading && told.basis[reading.level],
      ruling: ruling && report.ruled(told.rulings[ruling.ruling], told.day(ruling.decidedOn)),
      felt: felt && told.felt(told.change(percentOf(felt.ratio))),
      reworked: reworked && told.share('reworked', 'reworked', told.thirds[reworked]),
    },
  };
}
