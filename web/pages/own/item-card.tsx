import { type ReactNode, useState } from 'react';
import { StateLine } from '../../log/state-line.tsx';
import { Button } from '../../parts/button.tsx';
import { useUnseen } from '../../parts/unseen.ts';
import { useWords } from '../../words/words.tsx';
import styles from './item-card.module.css';
import { useOwnWords } from './words.tsx';

interface Props {
  id: string;
  title: string;
  facts: readonly string[];
  /** Shown under the item while one of them is open. */
  edit: ((close: () => void) => ReactNode) | undefined;
  sentBack?: ((close: () => void) => ReactNode) | undefined;
  onRemove(): void;
}

/** One of one's own items, with what can be done to it. Deleting asks once: it can't be taken back. */
export function ItemCard({ id, title, facts, edit, sentBack, onRemove }: Props) {
  const { t } = useWords();
  const { mine } = useOwnWords();
  const [open, setOpen] = useState<'edit' | 'sentBack' | 'remove' | null>(null);
  useUnseen(open);
  const close = () => setOpen(null);
  const toggle = (what: typeof open) => setOpen(open === what ? null : what);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <StateLine id={id} />
      </div>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <div className={styles.actions}>
        {edit && (
          <Button kind="quiet" aria-expanded={open === 'edit'} onClick={() => toggle('edit')}>
            {mine.change}
          </Button>
        )}
        {sentBack && (
          <Button kind="quiet" aria-expanded={open === 'sentBack'} onClick={() => toggle('sentBack')}>
            {mine.sentBack}
          </Button>
        )}
        <Button kind="quiet" aria-expanded={open === 'remove'} onClick={() => toggle('remove')}>
          {mine.remove}
        </Button>
      </div>
      {open === 'edit' && edit?.(close)}
      {open === 'sentBack' && sentBack?.(close)}
      {open === 'remove' && (
        <div className={styles.sure}>
          <Button kind="danger" onClick={onRemove}>
            {mine.remove}
          </Button>
          <Button onClick={close}>{t.cancel}</Button>
        </div>
      )}
    </li>
  );
}
