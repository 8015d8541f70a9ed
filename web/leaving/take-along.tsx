import { useState } from 'react';
import { patientApi } from '../api/client.ts';
import { refusalText } from '../lead/failed.tsx';
import { useSubmit } from '../lead/use-submit.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { saveFile } from '../parts/save-file.ts';
import styles from './leaving.module.css';
import { useLeavingWords } from './words.tsx';

/** Fetches the archive and hands it to the browser; `taken` is told the server's signed word that it was handed out. */
export function TakeAlong({ scope, taken }: { scope: 'office' | 'own'; taken?: (receipt: string) => void }) {
  const { exporting: words } = useLeavingWords();
  const [saved, setSaved] = useState<{ name: string; sha256: string } | null>(null);
  const { submit, busy, error } = useSubmit(async () => {
    const response: Response = await patientApi.exports.$post({ query: { scope } });
    const archive = await response.blob();
    const name = words.fileName(new Date().toLocaleDateString('sv'));
    saveFile(name, archive);
    setSaved({ name, sha256: response.headers.get('x-shixiao-sha256') ?? '' });
    taken?.(response.headers.get('x-shixiao-export') ?? '');
  });

  return (
    <div className={styles.take}>
      <Button kind={saved ? 'plain' : 'primary'} disabled={busy} onClick={() => void submit()}>
        {busy ? words.making : words.button}
      </Button>
      {saved && (
        <Notice announce>
          <p>{words.saved(saved.name)}</p>
          <p className={styles.soft}>
            {words.digest} <code>{saved.sha256}</code>
          </p>
        </Notice>
      )}
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, words.failed)}
        </Notice>
      )}
    </div>
  );
}
