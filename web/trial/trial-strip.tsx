import { Link } from 'wouter';
import { type Me, useMe } from '../api/me.tsx';
import { type TaskType, taskName } from '../log/catalogue.ts';
import { Tile } from '../log/tile.tsx';
import { useWords } from '../words/words.tsx';
import { useFinishedPieces } from './finished.ts';
import styles from './trial-strip.module.css';

export type OpenTrial = NonNullable<Me['contributor']>['trials'][number];

interface Props {
  taskTypes: readonly TaskType[] | undefined;
  onFinished(piece: NonNullable<OpenTrial['underWay']>): void;
}

/** Above the tiles while a trial is open: draw for a piece before it is begun, log it when it is done. */
export function TrialStrip({ taskTypes, onFinished }: Props) {
  const { t, language } = useWords();
  const { me } = useMe();
  const finished = useFinishedPieces();
  // An answer that an earlier version of the page remembered has no trials.
  const trials = me?.contributor?.trials ?? [];
  if (trials.length === 0) return null;
  return (
    <ul className={styles.trials} aria-label={t.trial.label}>
      {trials.map(({ id, taskTypeId, underWay }) => {
        const piece = underWay && !finished.includes(underWay.id) ? underWay : null;
        return (
          <li key={id} className={styles.trial}>
            <Link href={`/trial/${id}`} className={styles.name}>
              {t.trial.name(taskName(taskTypes, taskTypeId, language))}
              <span className={styles.what}>{piece ? t.trial.underWay[piece.assignedArm] : t.trial.begin}</span>
            </Link>
            {piece && (
              <Tile name={`piece-${piece.id}`} className={styles.done!} onTap={() => onFinished(piece)}>
                {t.trial.finished}
              </Tile>
            )}
          </li>
        );
      })}
    </ul>
  );
}
