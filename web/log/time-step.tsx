import { useRef, useState } from 'react';
import { bounds } from '../../db/vocabulary.ts';
import { asksAgain, usualMinutes } from '../../server/domain/entry-rule.ts';
import { useUnseen } from '../parts/unseen.ts';
import { useWords } from '../words/words.tsx';
import type { Before, Draft } from './draft.ts';
import { MinutesChoice } from './minutes-choice.tsx';
import { ownPieces } from './own-pieces.ts';
import piece from './piece.module.css';
import { SizeControl } from './size-control.tsx';
import styles from './time-step.module.css';
import { Unusual } from './unusual.tsx';

interface Props {
  draft: Draft;
  before: Before | undefined;
  onTime(draft: Draft, minutes: number, size: number): Promise<void>;
}

/** Third tap, which saves. Nothing is preselected but the usual size: a default would answer for the person. */
export function TimeStep({ draft, before, onTime }: Props) {
  const { t } = useWords();
  const [size, setSize] = useState<number>(before?.saved.size ?? bounds.usualSize);
  const [doubted, setDoubted] = useState<{ minutes: number; usual: number }>();
  const tapped = useRef(false);
  useUnseen(doubted);
  const { what } = draft;
  const take = (minutes: number) => {
    // A nervous second tap is the same piece.
    if (tapped.current) return;
    tapped.current = true;
    void onTime(draft, minutes, size);
  };
  const choose = (minutes: number) => {
    const usual = what.kind === 'task' ? usualMinutes(ownPieces(what.id), size) : null;
    if (usual !== null && asksAgain(minutes, usual)) setDoubted({ minutes, usual });
    else take(minutes);
  };
  if (doubted) return <Unusual {...doubted} onSure={take} onBack={() => setDoubted(undefined)} />;
  return (
    <div className={styles.step}>
      {what.kind === 'task' && <SizeControl size={size} onChange={setSize} />}
      <div className={styles.question}>
        <h1 tabIndex={-1}>{what.kind === 'task' ? t.log.time : t.log.burdenTime}</h1>
        <p className={piece.piece}>{what.kind === 'task' ? t.log.timeHint : t.log.burdenTimeHint}</p>
      </div>
      <MinutesChoice onMinutes={choose} chosen={before?.saved.minutes} />
    </div>
  );
}
