import { useEffect, useRef } from 'react';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import styles from './import.module.css';
import type { Result } from './read-file.ts';
import { useImportWords } from './words.tsx';

/** Only all rows, or explicitly the good ones. */
export function Store({ result, busy, store }: { result: Result; busy: boolean; store(skipBad: boolean): void }) {
  const { report: words } = useImportWords();
  const { good, bad } = result.rows;
  const [goodRows, badRows] = [good.toLocaleString(), bad.toLocaleString()];
  if (good === 0) return <p>{words.nothingGood}</p>;
  if (result.added + result.changed === 0) return <p>{words.nothingNew}</p>;
  return (
    <div>
      <Button kind={bad === 0 ? 'primary' : 'plain'} disabled={busy} onClick={() => store(bad > 0)}>
        {bad === 0 ? words.store(goodRows) : words.skip(badRows, goodRows)}
      </Button>
    </div>
  );
}

export function Done({ result, again }: { result: Result; again(): void }) {
  const { done: words } = useImportWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [added, changed, unchanged] = [result.added, result.changed, result.unchanged].map((n) => n.toLocaleString());
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <Notice announce>
        <p>{words.stored(added!, changed!, unchanged!)}</p>
        {result.rows.bad > 0 && <p>{words.skipped(result.rows.bad.toLocaleString())}</p>}
        <p>{words.published}</p>
      </Notice>
      <div className={styles.row}>
        <ButtonLink href="/lead" kind="primary">
          {words.board}
        </ButtonLink>
        <Button onClick={again}>{words.another}</Button>
      </div>
    </div>
  );
}
