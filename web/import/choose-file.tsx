import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { saveFile } from '../parts/save-file.ts';
import type { ImportWords } from '../words/import-words.ts';
import styles from './import.module.css';
import type { Look } from './read-file.ts';
import { useImportWords } from './words.tsx';

interface Props {
  file: File | null;
  look: Look | null;
  busy: boolean;
  chosen(file: File): void;
  sheetChosen(sheet: string): void;
}

/** A file by the system's own dialogue or dropped here; then what it was found to be. */
export function ChooseFile({ file, look, busy, chosen, sheetChosen }: Props) {
  const words = useImportWords();
  const own = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) chosen(dropped);
  };
  return (
    <section className={styles.step} aria-labelledby={`${own}-title`}>
      <h2 id={`${own}-title`}>{words.file.title}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button inside does the same */}
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {file && look && <p className={styles.fileName}>{foundOut(words, file, look)}</p>}
        {busy && <p role="status">{words.file.reading}</p>}
        <div className={styles.row}>
          <Button kind={look ? 'plain' : 'primary'} disabled={busy} onClick={() => input.current?.click()}>
            {look ? words.file.again : words.file.choose}
          </Button>
          {!look && <span className={styles.soft}>{words.file.drop}</span>}
        </div>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,.txt,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          hidden
          onChange={({ target }) => {
            const [picked] = target.files ?? [];
            // The same file once more, after it was mended.
            target.value = '';
            if (picked) chosen(picked);
          }}
        />
        <p className={styles.soft}>{words.file.kinds}</p>
      </div>
      {look && look.sheets.length > 1 && (
        <div className={styles.choose}>
          <label htmlFor={`${own}-sheet`}>{words.file.sheet}</label>
          <select id={`${own}-sheet`} value={look.sheet ?? ''} onChange={({ target }) => sheetChosen(target.value)}>
            {look.sheets.map((sheet) => (
              <option key={sheet.name} value={sheet.name}>
                {sheet.hidden ? words.reading.hiddenSheet(sheet.name) : sheet.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {!look && (
        <Button kind="quiet" onClick={() => saveFile(words.file.templateName, template(words))}>
          {words.file.template}
        </Button>
      )}
    </section>
  );
}

function foundOut({ file: words }: ImportWords, file: File, look: Look): string {
  return words.read(file.name, words.kindsOf[look.encoding], look.rows.toLocaleString());
}

/** Named as the guess reads them, in the reader's language; with the mark by which Excel knows UTF-8. */
function template({ columns: { targets } }: ImportWords): Blob {
  const { contributor, day, taskType, ai, outcome, minutes, size, reworkMinutes, reworkReasons } = targets;
  const names = [contributor, day, taskType, ai, outcome, minutes, size, reworkMinutes, reworkReasons];
  return new Blob([`\ufeff${names.join(',')}\r\n`], { type: 'text/csv;charset=utf-8' });
}
