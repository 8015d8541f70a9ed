import type { PresentableEvidence } from '../evidence/presentable.ts';
import type { BoardRow } from '../publication/board.ts';
import { reportedEvidence } from '../publication/evidence-report.ts';
import type { ReportedTask } from './report.ts';
import { verdictFigures, verdictSentence } from './words/board-sentences.ts';
import type { AllWords } from './words/report-words.ts';

/** One row of the board with its sentences. */
export function reportTask(taskType: string, { evidence }: BoardRow, floor: number, words: AllWords): ReportedTask {
  const { report, board, verdicts } = words;
  const told = reportedEvidence(evidence);
  const { minutesSaved, minutesSavedInterval } = told;
  return {
    taskType,
    ...told,
    says: {
      verdict: verdicts.label[evidence.verdict],
      figures: verdictFigures(evidence, verdicts, floor),
      sentence: verdictSentence(evidence, verdicts, floor),
      change:
        evidence.kind === 'estimated'
          ? report.change(verdicts.change(evidence.timeRatio), verdicts.range(evidence.interval))
          : null,
      saved: minutesSaved === null ? null : board.saved(minutesSaved),
      savedRange: minutesSavedInterval && board.savedRange(minutesSavedInterval),
      level: evidence.level && report.levels[evidence.level],
      basis: evidence.level && verdicts.basis[evidence.level],
      people: evidence.peopleBand && verdicts.people(evidence.peopleBand),
      feeling: feeling(evidence, words),
    },
  };
}

/** Only where nothing else is known: a feeling beside a comparison would be read as one more. */
function feeling({ kind, felt }: PresentableEvidence, { report, board, verdicts }: AllWords): string | null {
  if (kind === 'estimated') return null;
  if (felt.timeRatio !== null) return report.feeling(report.feltChange(verdicts.change(felt.timeRatio)));
  if (felt.savedShare !== null) return report.feeling(report.feltSaved(board.inTen(Math.round(felt.savedShare * 10))));
  return null;
}
