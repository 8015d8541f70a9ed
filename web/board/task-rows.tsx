import { useMemo } from 'react';
import { Link } from 'wouter';
import type { PresentableEvidence } from '../../server/evidence/presentable.ts';
import { verdictFigures } from '../words/verdict-sentence.ts';
import { feltLine } from './felt-line.ts';
import { nameOf, toneOf } from './names.ts';
import { type PlotRow, PlotRows } from './plot-rows.tsx';
import type { BoardRow, LinkTo, Standing } from './read-board.ts';
import styles from './task-rows.module.css';
import { VerdictLabel } from './verdict-label.tsx';
import { useWords } from './words.tsx';

interface Props {
  rows: readonly BoardRow[];
  standing: readonly Standing[];
  floor: number;
  linkTo: LinkTo;
}

/** A row per task type, in catalogue order. */
export function TaskRows({ rows, standing, floor, linkTo }: Props) {
  const words = useWords();
  const { verdicts, language, lead } = words;
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
              <Stands decision={standing.find(({ taskTypeId }) => taskTypeId === id)} />
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
    [rows, standing, words, verdicts, language, floor, linkTo],
  );
  return <PlotRows rows={drawn} label={lead.board.tasks} />;
}

function Stands({ decision }: { decision: Standing | undefined }) {
  const { doing, task } = useWords();
  return decision ? <span className={styles.small}>{doing.stands(task.rulings[decision.ruling])}</span> : null;
}

export function markOf(evidence: PresentableEvidence): PlotRow['mark'] {
  if (evidence.kind !== 'estimated') return null;
  const [low, high] = evidence.interval;
  return { low, ratio: evidence.timeRatio, high, tone: toneOf(evidence) };
}
