import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { nameOf } from '../board/names.ts';
import { useWords } from '../board/words.tsx';
import { isOffered, readCatalogue, type TaskType } from '../catalogue/read-catalogue.ts';
import { refusalText } from '../lead/failed.tsx';
import { useLoaded } from '../lead/use-loaded.ts';
import { useSubmit } from '../lead/use-submit.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Notice } from '../parts/notice.tsx';
import type { WaitingWords } from '../words/waiting-words.ts';
import styles from './waiting-room.module.css';

/** The few kinds that this office does most; the rest leaves the tiles and comes back by one tap. */
export function StarterCatalogue({ words }: { words: WaitingWords['starter'] }) {
  const catalogue = useLoaded(readCatalogue, 'catalogue');
  if (catalogue.kind !== 'loaded') return null;
  const { taskTypes, mayEdit } = catalogue.value;
  if (!mayEdit) return <p className={styles.soft}>{words.ask}</p>;
  // Where what is not in the list is logged stays offered.
  const offered = taskTypes.filter((taskType) => isOffered(taskType) && !taskType.unlisted);
  return <Choice words={words} offered={offered} changed={catalogue.reload} />;
}

function Choice(props: { words: WaitingWords['starter']; offered: readonly TaskType[]; changed(): Promise<void> }) {
  const { words, offered, changed } = props;
  const { lead, language } = useWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [done, setDone] = useState(0);
  const { submit, busy, checked, error } = useSubmit(async () => {
    if (chosen.length === 0) return;
    const left = await api.catalogue.offered.$put({ json: { ids: [...chosen] } });
    await changed();
    setDone((await left.json()).offered);
    setChosen([]);
  });
  const toggle = (id: string) =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const few = offered.length <= 5;
  return (
    <>
      {done > 0 && <Notice announce>{words.done(done)}</Notice>}
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      {!few && (
        <form className={styles.starter} onSubmit={submit}>
          <fieldset>
            <legend>{words.legend}</legend>
            <p className={styles.soft}>{words.hint}</p>
            <div className={styles.kinds}>
              {offered.map((taskType) => (
                <Check key={taskType.id} checked={chosen.includes(taskType.id)} onChange={() => toggle(taskType.id)}>
                  {nameOf(taskType, language)}
                </Check>
              ))}
            </div>
          </fieldset>
          {checked && chosen.length === 0 && <p role="alert">{words.tooFew}</p>}
          <Button type="submit" disabled={busy}>
            {words.submit(chosen.length)}
          </Button>
        </form>
      )}
      <Link href="/lead/catalogue">{words.all}</Link>
    </>
  );
}
