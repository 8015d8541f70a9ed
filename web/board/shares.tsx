import type { ToldShare } from '../../server/boards/told-board.ts';
import type { Third } from '../../server/publication/released.ts';
import { Thirds } from '../charts/thirds.tsx';
import styles from './shares.module.css';
import { useWords } from './words.tsx';

/** What is no good news where it is often said. */
const lossy: readonly ToldShare['question'][] = ['reworked', 'more_asked', 'also_by_hand'];
const thirdsOf: Record<Third, 1 | 2 | 3> = { under_a_third: 1, a_third_to_two_thirds: 2, over_two_thirds: 3 };

/** Shares of answers, each by thirds, as a picture and in the same clause as on paper. */
export function Shares(props: { id: string; title: string; note?: string; shares: readonly ToldShare[] }) {
  const { told } = useWords();
  if (props.shares.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.note && <p className={styles.note}>{props.note}</p>}
      <ul className={styles.thirds}>
        {props.shares.map(({ question, option, third }) => (
          <li key={`${question} ${option}`}>
            <Thirds filled={thirdsOf[third]} tone={lossy.includes(question) ? 'loss' : 'gain'} />
            <span>{told.share(question, option, told.thirds[third])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
