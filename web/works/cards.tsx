import { taskNameOf, textIn } from '../log/catalogue.ts';
import { Notice } from '../parts/notice.tsx';
import { found } from '../search/rank.ts';
import { SearchBox } from '../search/search-box.tsx';
import { useWords } from '../words/words.tsx';
import { type Card, isBlank } from './read-works.ts';
import { VerdictMark } from './verdict.tsx';
import { useWorksWords } from './words.tsx';
import { Propose, WorkCard } from './work-card.tsx';
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

/** In catalogue order, those that nothing is known of at the end; while one searches, the likeliest first. */
export function Cards({ cards, floor, mayPropose, typed, onType }: Props) {
  const { t } = useWords();
  const { works } = useWorksWords();
  if (cards.length === 0) return <Notice>{works.none}</Notice>;
  const matching = found(cards, typed);
  const known = (matching ?? cards).filter((card) => !isBlank(card));
  const blank = (matching ?? cards).filter(isBlank);
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
      {!matching && known.length > manyCards && <Glance cards={known} />}
      {known.length > 0 && (
        <section className={styles.section} aria-labelledby="known">
          <h2 id="known">{works.known}</h2>
          {known.some(({ checks }) => checks.length > 0) && <p className={styles.soft}>{works.checksNote}</p>}
          <div className={styles.cards}>
            {known.map((card) => (
              <WorkCard key={card.taskTypeId} card={card} floor={floor} mayPropose={mayPropose} />
            ))}
          </div>
        </section>
      )}
      {blank.length > 0 && (
        <section className={styles.section} aria-labelledby="blank">
          <h2 id="blank">{works.nothing}</h2>
          <p className={styles.soft}>{works.nothingText(floor)}</p>
          <ul className={styles.blank}>
            {blank.map((card) => (
              <Blank key={card.taskTypeId} card={card} mayPropose={mayPropose} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Every verdict on one screen; each leads to its card. */
function Glance({ cards }: { cards: readonly Card[] }) {
  const { language } = useWords();
  const { works } = useWorksWords();
  return (
    <nav className={styles.section} aria-labelledby="glance">
      <h2 id="glance">{works.atAGlance}</h2>
      <ul className={styles.glance}>
        {cards.map(({ taskTypeId, names, evidence }) => (
          <li key={taskTypeId}>
            <a href={`#${taskTypeId}`}>{taskNameOf(names, language)}</a>
            <VerdictMark evidence={evidence} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Blank({ card: { taskTypeId, names, caution }, mayPropose }: { card: Card; mayPropose: boolean }) {
  const { language } = useWords();
  const name = taskNameOf(names, language);
  return (
    <li id={taskTypeId}>
      <span>
        {name}
        {textIn(caution, language) && <small>{textIn(caution, language)}</small>}
      </span>
      {mayPropose && <Propose taskTypeId={taskTypeId} name={name} />}
    </li>
  );
}
