import { type Outcome, outcomes } from '../../db/vocabulary.ts';
import { type TaskType, taskName } from '../log/catalogue.ts';
import { useWords } from '../words/words.tsx';
import type { SheetWords } from '../words/zh-Hans/sheet.ts';
import styles from './sheet.module.css';

const lines = 14;

interface Props {
  words: SheetWords;
  taskTypes: readonly TaskType[] | undefined;
  outcomes: Record<Outcome, { label: string }>;
}

/** The empty sheet, in large type on A4: seen only by the printer. */
export function Paper({ words, taskTypes = [], outcomes: labels }: Props) {
  const { language } = useWords();
  return (
    <section className={styles.paper} aria-hidden="true">
      <p className={styles.paperTitle}>{words.title}</p>
      <p>{words.week('＿＿＿＿＿＿')}</p>
      <p>
        {words.outcomesTitle}: {outcomes.map((outcome, place) => `${place + 1} ${labels[outcome].label}`).join('　')}
      </p>
      <p>{taskTypes.map(({ id }) => taskName(taskTypes, id, language)).join(' · ')}</p>
      <table>
        <thead>
          <tr>
            {[words.day, words.kind, words.outcome, words.minutes].map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty lines have no name
            <tr key={line}>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.note}</p>
    </section>
  );
}
