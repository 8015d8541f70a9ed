import { useId, useState } from 'react';
import { floors } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Notice } from '../parts/notice.tsx';
import type { OfficeWords } from '../words/zh-Hans/office.ts';
import { refusalText } from './failed.tsx';
import styles from './form.module.css';
import type { Settings } from './read-settings.ts';
import { useSubmit } from './use-submit.ts';

/** The fewest people behind a figure: what another choice does is said before it is saved. */
export function FloorForm(props: { words: OfficeWords; settings: Settings; changed(): Promise<void> }) {
  const { words, settings, changed } = props;
  const { settings: said } = words;
  const { failed } = useWords().lead;
  const own = useId();
  const [floor, setFloor] = useState(settings.floor);
  const [stage, setStage] = useState<'choosing' | 'done'>('choosing');
  const { submit, busy, error } = useSubmit(async () => {
    await api.office.$patch({ json: { floor: floor as (typeof floors)[number] } });
    await changed();
    setStage('done');
  });
  const another = floor !== settings.floor;
  const consequence = floor > settings.floor ? said.raise(floor) : said.lower(floor);
  return (
    <section className={styles.part} aria-labelledby="office-floor">
      <h2 id="office-floor">{said.floorTitle}</h2>
      <p className={styles.intro}>{said.floorText}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <fieldset className={styles.choices} disabled={busy} aria-describedby={`${own}-steps`}>
          <legend>{said.floor}</legend>
          {floors.map((one) => (
            <Check
              key={one}
              type="radio"
              name={own}
              value={one}
              checked={one === floor}
              hint={one === settings.floor && said.floorNow}
              onChange={() => {
                setFloor(one);
                setStage('choosing');
              }}
            >
              {said.people(one)}
            </Check>
          ))}
          <p id={`${own}-steps`} className={styles.hint}>
            {said.steps}
          </p>
        </fieldset>
        {error !== null && (
          <Notice tone="alarm" announce>
            {refusalText(error, failed.text)}
          </Notice>
        )}
        {another && stage === 'choosing' && (
          <Notice tone="attention" announce>
            <p>{consequence}</p>
          </Notice>
        )}
        {stage === 'done' && <Notice announce>{said.floorSaved}</Notice>}
        {another && (
          <Button kind="primary" type="submit" disabled={busy}>
            {said.floorSave}
          </Button>
        )}
      </form>
    </section>
  );
}
