import { Check } from '../parts/check.tsx';
import styles from './import.module.css';
import type { Look } from './read-file.ts';
import type { Said } from './said.ts';
import { useImportWords } from './words.tsx';

const mostSpellings = 8;

/** Rows that are no piece of work, names that are hardly two people, and cells that stand for those below. */
export function LeftOut({ look, said, changed }: { look: Look; said: Said; changed(said: Partial<Said>): void }) {
  const { reading: words } = useImportWords();
  const shown = look.spellings.slice(0, mostSpellings);
  return (
    <>
      {shown.length > 0 && (
        <div className={styles.values}>
          {shown.map(({ spellings }) => (
            <p key={spellings[0]!.name}>{words.spellings(spellings.map(({ name }) => `“${name}”`).join(' '))}</p>
          ))}
          <Check
            checked={said.spellings !== 'apart'}
            onChange={({ target }) => changed({ spellings: target.checked ? 'join' : 'apart' })}
          >
            {words.join}
          </Check>
        </div>
      )}
      {look.filledDown === 'merged' && <p>{words.filledDown}</p>}
      {look.filledDown === 'blank' && (
        <Check
          checked={said.fillDown === 'true'}
          onChange={({ target }) => changed({ fillDown: target.checked ? 'true' : 'false' })}
        >
          {words.fillDown}
        </Check>
      )}
      {look.hiddenRows > 0 && <p>{words.hiddenRows(look.hiddenRows.toLocaleString())}</p>}
      {look.leftOut.length > 0 && (
        <details className={styles.values} open={look.leftOut.length <= 5}>
          <summary>{words.leftOut(look.leftOut.length.toLocaleString())}</summary>
          <ul>
            {look.leftOut.map(({ row, text, reason }) => (
              <li key={row}>
                {words.leftOutRow(row, text)} <span className={styles.soft}>{words.reasons[reason]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
