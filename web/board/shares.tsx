import { TenDots } from '../charts/ten-dots.tsx';
import unseen from '../parts/unseen.module.css';
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
  const { board, doing } = useWords();
  const { answer, share: column } = doing.shareColumns;
  return (
    <section className={styles.section} aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.note && <p className={styles.note}>{props.note}</p>}
      <table className={styles.lines} aria-labelledby={props.id}>
        <thead className={unseen.unseen}>
          <tr>
            <th scope="col">{answer}</th>
            <th scope="col">{column}</th>
          </tr>
        </thead>
        <tbody>
          {props.shares.map(({ name, share }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <TenDots filled={inTen(share)} tone={props.tone ?? 'gain'} />
                <span>{board.inTen(inTen(share))}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
