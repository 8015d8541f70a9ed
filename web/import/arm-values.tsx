import styles from './import.module.css';
import type { Look } from './read-file.ts';
import { asks, type Meanings, meaningsOf } from './said.ts';
import { useImportWords } from './words.tsx';

const mostShown = 40;

/** Each value of the column that tells of AI, with what it means. */
export function ArmValues({
  look,
  chosen,
  changed,
}: {
  look: Look;
  chosen: Meanings;
  changed(meanings: Meanings): void;
}) {
  const { reading: words, options } = useImportWords();
  const question = asks(look, 'arm_values');
  const meanings = meaningsOf(look, chosen);
  return (
    <fieldset className={question ? styles.asked : styles.values}>
      <legend>{words.armValues}</legend>
      {question && (
        <p>
          <strong>{words.asked}</strong> {words.questions.arm_values}
        </p>
      )}
      {look.arms.slice(0, mostShown).map(({ value, rows }) => (
        <label key={value} className={styles.value}>
          <span>{words.armValue(value === '' ? words.emptyValue : value, rows.toLocaleString())}</span>
          <select
            value={meanings[value] ?? ''}
            onChange={({ target }) => changed({ ...chosen, [value]: target.value })}
          >
            {meanings[value] === undefined && <option value="">{options.pick}</option>}
            {Object.entries(words.meanings).map(([meaning, name]) => (
              <option key={meaning} value={meaning}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
