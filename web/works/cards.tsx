import { useEffect, useState } from 'react';
import { taskNameOf } from '../log/catalogue.ts';
import { Notice } from '../parts/notice.tsx';
import { found } from '../search/rank.ts';
import { SearchBox } from '../search/search-box.tsx';
import { useWords } from '../words/words.tsx';
import { type Card, isBlank } from './read-works.ts';
import { VerdictMark } from './verdict.tsx';
import { useWorksWords } from './words.tsx';
import { WorkCard } from './work-card.tsx';
import styles from './works.module.css';

/** So many that one looks for one's own. */
const manyCards = 5;

interface Props {
  cards: readonly Card[];
  floor: number;
  mayPropose: boolean;
  typed: string;
  onType(typed: string): void;
}

/** Search first, then the kinds with something to say, a row each; what nothing is known of lies folded below. */
export function Cards({ cards, floor, mayPropose, typed, onType }: Props) {
  const { t } = useWords();
  const { works } = useWorksWords();
  const meant = useMeant();
  if (cards.length === 0) return <Notice>{works.none}</Notice>;
  const matching = found(cards, typed);
  const known = (matching ?? cards).filter((card) => !isBlank(card));
  const blank = (matching ?? cards).filter(isBlank);
  const row = (card: Card) => (
    <Row
      key={card.taskTypeId}
      card={card}
      mayPropose={mayPropose}
      meant={card.taskTypeId === meant || matching?.length === 1}
    />
  );
  return (
    <>
      {cards.length > manyCards && (
        <SearchBox
          label={t.search.label}
          placeholder={t.search.placeholder}
          typed={typed}
          onType={onType}
          said={matching ? t.found(matching.length) : ''}
        />
      )}
      {matching?.length === 0 && <p>{works.notFound(typed.trim())}</p>}
      {known.length > 0 && (
        <section className={styles.section} aria-labelledby="known">
          <h2 id="known">{works.known}</h2>
          <div className={styles.rows}>{known.map(row)}</div>
        </section>
      )}
      {blank.length > 0 && (
        <details
          className={styles.rest}
          open={matching !== null || blank.some(({ taskTypeId }) => taskTypeId === meant)}
        >
          <summary>
            <h2>{works.nothing(blank.length)}</h2>
          </summary>
          <p className={styles.soft}>{works.nothingText(floor)}</p>
          <div className={styles.rows}>{blank.map(row)}</div>
        </details>
      )}
    </>
  );
}

/** One kind of work: its name and what is known in two words; the whole row opens the card. */
function Row(props: { card: Card; mayPropose: boolean; meant: boolean }) {
  const { card, meant } = props;
  const { language } = useWords();
  const [open, setOpen] = useState(meant);
  useEffect(() => {
    if (!meant) return;
    setOpen(true);
    document.getElementById(card.taskTypeId)?.scrollIntoView?.({ block: 'start' });
  }, [meant, card.taskTypeId]);
  return (
    <details id={card.taskTypeId} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>{taskNameOf(card.names, language)}</span>
        {!isBlank(card) && <VerdictMark evidence={card.evidence} />}
      </summary>
      {open && <WorkCard {...props} />}
    </details>
  );
}

/** The kind that the address names: whoever comes from its tile wants its card. */
function useMeant(): string | null {
  const [meant] = useState(() => location.hash.slice(1) || null);
  return meant;
}
