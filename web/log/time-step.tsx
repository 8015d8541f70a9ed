import { useRef, useState } from 'react';
import { bounds } from '../../db/vocabulary.ts';
import { useWords } from '../words/words.tsx';
import type { Draft } from './draft.ts';
import { MinutesChoice } from './minutes-choice.tsx';
import piece from './piece.module.css';
import { SizeControl } from './size-control.tsx';

interface Props {
  draft: Draft;
  onTime(draft: Draft, minutes: number, size: number): Promise<void>;
}

/** Third tap, which saves. Nothing is preselected but the usual size: a default would answer for the person. */
export function TimeStep({ draft, onTime }: Props) {
  const { t } = useWords();
  const [size, setSize] = useState<number>(bounds.usualSize);
  const tapped = useRef(false);
  const { what } = draft;
  const choose = (minutes: number) => {
    // A nervous second tap is the same piece.
    if (tapped.current) return;
    tapped.current = true;
    void onTime(draft, minutes, size);
  };
  return (
    <>
      {what.kind === 'task' && <SizeControl size={size} onChange={setSize} />}
      <h1 tabIndex={-1}>{what.kind === 'task' ? t.log.time : t.log.burdenTime}</h1>
      <p className={piece.piece}>{what.kind === 'task' ? t.log.timeHint : t.log.burdenTimeHint}</p>
      <MinutesChoice onMinutes={choose} />
    </>
  );
}
