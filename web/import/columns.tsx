import { useId } from 'react';
import styles from './import.module.css';
import type { Look, Target } from './read-file.ts';
import { useImportWords } from './words.tsx';

/** Each column with what stands in it, and what it is taken for. */
export function Columns(props: {
  look: Look;
  columns: readonly (Target | null)[];
  changed(columns: readonly (Target | null)[]): void;
}) {
  const { look, columns, changed } = props;
  const { columns: words } = useImportWords();
  const own = useId();
  const all = Object.keys(words.targets) as Target[];
  const set = (place: number, target: Target | null) =>
    changed(columns.map((before, at) => (at === place ? target : before)));
  return (
    <section className={styles.step} aria-labelledby={`${own}-title`}>
      <h2 id={`${own}-title`}>{words.title}</h2>
      <p className={styles.soft}>{words.intro}</p>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.samples}</th>
            <th scope="col">{words.isWhat}</th>
          </tr>
        </thead>
        <tbody>
          {look.columns.map(({ name, label, samples }, at) => {
            const target = columns[at] ?? null;
            const hint = target && words.hints[target];
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; names may be alike
              <tr key={at} className={target ? '' : styles.leftOut}>
                <th scope="row">{name === '' ? <em>{`${words.nameless} ${label}`}</em> : label}</th>
                <td className={styles.samples}>
                  {samples.length === 0 ? words.empty : samples.map((sample) => <span key={sample}>{sample}</span>)}
                </td>
                <td className={styles.choose}>
                  <select
                    aria-label={words.what(label)}
                    {...(hint && { 'aria-describedby': `${own}-${at}` })}
                    value={target ?? ''}
                    onChange={({ target: { value } }) => set(at, (value || null) as Target | null)}
                  >
                    <option value="">{words.none}</option>
                    {all.map((one) => (
                      <option key={one} value={one}>
                        {words.targets[one]}
                      </option>
                    ))}
                  </select>
                  {hint && <small id={`${own}-${at}`}>{hint}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
