import { TenDots } from '../charts/ten-dots.tsx';
import { inTen } from '../words/figures.ts';
import styles from './shares.module.css';
import { useWords } from './words.tsx';

/** Shares of answers, each as dots out of ten and in words. */
export function Shares(props: {
  id: string;
  title: string;
  note?: string;
  shares: readonly { name: string; share: number }[];
  tone?: 'gain' | 'loss';
}) {
  const { board } = useWords();
  return (
    <section className={styles.section} aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.note && <p className={styles.note}>{props.note}</p>}
      <dl className={styles.lines}>
        {props.shares.map(({ name, share }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <TenDots filled={inTen(share)} tone={props.tone ?? 'gain'} />
              <span>{board.inTen(inTen(share))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
