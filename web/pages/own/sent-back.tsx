import { useState } from 'react';
import { bounds, reworkReasons } from '../../../db/vocabulary.ts';
import { MinutesChoice } from '../../log/minutes-choice.tsx';
import { Picks } from '../../log/picks.tsx';
import { Button } from '../../parts/button.tsx';
import { useUnseen } from '../../parts/unseen.ts';
import { useWords } from '../../words/words.tsx';
import styles from './editor.module.css';
import type { EntryItem } from './items.ts';
import { useOwnWords } from './words.tsx';

/** A piece came back: the minutes are added in one tap, a reason may follow. */
export function SentBack({ entry, onPut, close }: { entry: EntryItem; onPut(entry: EntryItem): void; close(): void }) {
  const { t } = useWords();
  const { mine } = useOwnWords();
  const [added, setAdded] = useState(false);
  useUnseen(added);
  if (!added)
    return (
      <section className={styles.editor} aria-label={mine.sentBackTitle}>
        <h4>{mine.sentBackTitle}</h4>
        <MinutesChoice
          keys={false}
          onMinutes={(minutes) => {
            setAdded(true);
            onPut({ ...entry, reworkMinutes: Math.min((entry.reworkMinutes ?? 0) + minutes, bounds.minutes) });
          }}
        />
      </section>
    );
  return (
    <div className={styles.editor}>
      <p role="status">{mine.sentBackDone}</p>
      <Picks
        title={mine.sentBackReason}
        hint={t.saved.reasonsHint}
        options={reworkReasons}
        labels={t.reworkReasons}
        chosen={entry.reworkReasons ?? []}
        onChange={(reasons) => onPut({ ...entry, reworkReasons: reasons })}
      />
      <Button onClick={close}>{t.back}</Button>
    </div>
  );
}
