import { Check } from '../parts/check.tsx';
import styles from './import.module.css';
import type { Question, Target } from './read-file.ts';
import type { Said } from './said.ts';
import { useImportWords } from './words.tsx';

/** Columns by their labels, and the arm of the whole file where that follows. */
export type ColumnsChosen = (chosen: Readonly<Record<string, Target>>, arm?: NonNullable<Said['arm']>) => void;

/** Which column is the time, where several may be, or where the time with AI and without stand side by side. */
export function MinutesColumn({ question: { options, facts }, chosen }: { question: Question; chosen: ColumnsChosen }) {
  const { reading: words } = useImportWords();
  const why = String(facts.why ?? '');
  if (why === 'matrix') return <p className={styles.asked}>{words.minutesColumn.matrix}</p>;
  if (why === 'several')
    return (
      <Ways
        legend={words.minutesColumn.several}
        ways={options.map(({ value }) => [value, () => chosen({ [value]: 'minutes' })])}
      />
    );
  if (why !== 'wide') return <p className={styles.asked}>{words.questions.minutes}</p>;
  const [withAi, withoutAi] = [String(facts.withAi), String(facts.withoutAi)];
  return (
    <Ways
      legend={words.minutesColumn.wide}
      ways={[
        [words.wide.both, () => chosen({ [withAi]: 'minutes', [withoutAi]: 'minutesWithoutAi' })],
        [
          words.wide.withAi(withAi, withoutAi),
          () => chosen({ [withAi]: 'minutes', [withoutAi]: 'byHandMinutes' }, 'with_ai'),
        ],
        [words.wide.withoutAi(withoutAi), () => chosen({ [withoutAi]: 'minutes' }, 'without_ai')],
      ]}
    />
  );
}

function Ways({ legend, ways }: { legend: string; ways: readonly (readonly [string, () => void])[] }) {
  return (
    <fieldset className={styles.asked}>
      <legend>{legend}</legend>
      {ways.map(([name, take]) => (
        <Check key={name} type="radio" name="minutes-column" onChange={take}>
          {name}
        </Check>
      ))}
    </fieldset>
  );
}
