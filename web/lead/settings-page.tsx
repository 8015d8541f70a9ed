import { useState } from 'react';
import { api } from '../api/client.ts';
import { fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import type { OfficeWords } from '../words/zh-Hans/office.ts';
import { Failed, refusalText } from './failed.tsx';
import { FloorForm } from './floor-form.tsx';
import styles from './form.module.css';
import { KeepingForm } from './keeping-form.tsx';
import { useOfficeWords } from './office-words.ts';
import { readSettings } from './read-settings.ts';
import { Skeleton } from './skeleton.tsx';
import { useLoaded } from './use-loaded.ts';
import { useSubmit } from './use-submit.ts';

/** The settings of the whole office, each with what it changes. */
export default function SettingsPage() {
  const words = useOfficeWords();
  const settings = useLoaded(readSettings, 'settings');
  if (settings.kind === 'failed') return <Failed error={settings.error} again={settings.reload} />;
  if (settings.kind === 'loading' || !words) return <Skeleton />;
  return (
    <div className={styles.page}>
      <h1>{words.settings.title}</h1>
      <NameForm words={words} name={settings.value.name} />
      <FloorForm words={words} settings={settings.value} changed={settings.reload} />
      <KeepingForm words={words} settings={settings.value} />
    </div>
  );
}

function NameForm({ words, name: before }: { words: OfficeWords; name: string }) {
  const { failed } = useWords().lead;
  const { settings: said, saved } = words;
  const [name, setName] = useState(before);
  const [done, setDone] = useState(false);
  const { submit, busy, error } = useSubmit(async () => {
    setDone(false);
    await api.office.$patch({ json: { name: name.trim() } });
    setDone(true);
  });
  return (
    <section className={styles.part} aria-labelledby="office-name">
      <h2 id="office-name">{said.nameTitle}</h2>
      <p className={styles.intro}>{said.nameText}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Field
          label={said.name}
          value={name}
          maxLength={80}
          autoComplete="organization"
          error={error === null ? undefined : (fieldMessage(error, 'name') ?? refusalText(error, failed.text))}
          onChange={(event) => {
            setName(event.target.value);
            setDone(false);
          }}
        />
        {done && <Notice announce>{saved}</Notice>}
        <Button type="submit" disabled={busy}>
          {said.save}
        </Button>
      </form>
    </section>
  );
}
