import { useMemo } from 'react';
import { Link } from 'wouter';
import type { PresentableEvidence } from '../../server/evidence/presentable.ts';
import { verdictFigures } from '../words/verdict-sentence.ts';
import { feltLine } from './felt-line.ts';
import { nameOf, toneOf } from './names.ts';
import { type PlotRow, PlotRows } from './plot-rows.tsx';
import type { BoardRow } from './read-board.ts';
import styles from './task-rows.module.css';
import { VerdictLabel } from './verdict-label.tsx';
import { useWords } from './words.tsx';

interface Props {
  rows: readonly BoardRow[];
  floor: number;
  linkTo(taskTypeId: string): string;
}

/** A row per task type, in catalogue order. */
export function TaskRows({ rows, floor, linkTo }: Props) {
  const words = useWords();
  const { verdicts, language } = words;
  const drawn = useMemo(
    () =>
      rows.map(
        ({ id, names, evidence }): PlotRow => ({
          key: id,
          name: (
            <>
              <Link href={linkTo(id)} className={styles.name}>
                {nameOf({ id, names }, language)}
              </Link>
              {evidence.peopleBand && <span className={styles.small}>{verdicts.people(evidence.peopleBand)}</span>}
            </>
          ),
          told: (
            <>
              <VerdictLabel evidence={evidence} />
              <span className={styles.small}>{verdictFigures(evidence, verdicts, floor)}</span>
              {evidence.kind !== 'estimated' && <span className={styles.small}>{feltLine(evidence.felt, words)}</span>}
            </>
          ),
          mark: markOf(evidence),
        }),
      ),
    [rows, words, verdicts, language, floor, linkTo],
  );
  return <PlotRows rows={drawn} />;
}

export function markOf(evidence: PresentableEvidence): PlotRow['mark'] {
  if (evidence.kind !== 'estimated') return null;
  const [low, high] = evidence.interval;
  return { low, ratio: evidence.timeRatio, high, tone: toneOf(evidence) };
}
