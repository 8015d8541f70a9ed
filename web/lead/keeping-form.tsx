import { useState } from 'react';
import { api } from '../api/client.ts';
import { fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import type { OfficeWords } from '../words/zh-Hans/office.ts';
import { refusalText } from './failed.tsx';
import styles from './form.module.css';
import keeping from './keeping-form.module.css';
import type { Settings } from './read-settings.ts';
import { useLoaded } from './use-loaded.ts';
import { useSubmit } from './use-submit.ts';

const readState = async () => (await api.office.state.$get()).json();

/** What an administrator must know to keep the office for years, and the few settings of it. */
export function KeepingForm({ words, settings }: { words: OfficeWords; settings: Settings }) {
  const { keeping: said, saved } = words;
  const { failed } = useWords().lead;
  const state = useLoaded(readState, 'state');
  const [timeZone, setTimeZone] = useState(settings.timeZone);
  const [address, setAddress] = useState(settings.typedAddress ?? '');
  const [daily, setDaily] = useState(settings.backupDaily);
  const [done, setDone] = useState(false);
  const { submit, busy, error } = useSubmit(async () => {
    setDone(false);
    const typedAddress = address.trim() === '' ? null : address.trim();
    await api.office.$patch({ json: { timeZone: timeZone.trim(), typedAddress, backupDaily: daily } });
    setDone(true);
    await state.reload();
  });
  const zoneError = error === null ? undefined : fieldMessage(error, 'timeZone');
  const addressError = error === null ? undefined : fieldMessage(error, 'typedAddress');
  return (
    <section className={styles.part} aria-labelledby="office-keeping">
      <h2 id="office-keeping">{said.title}</h2>
      <p className={styles.intro}>{said.intro}</p>
      {state.kind === 'loaded' && (
        <dl className={keeping.findings}>
          {state.value.findings.map(({ check, state: how, name, text }) => (
            <div key={check} data-state={how}>
              <dt>{name}</dt>
              <dd>
                <b>{said.states[how]}</b> {text}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <form className={styles.form} onSubmit={submit} noValidate>
        <Field
          label={said.zone}
          hint={said.zoneHint}
          value={timeZone}
          maxLength={64}
          error={zoneError ?? undefined}
          onChange={(event) => setTimeZone(event.target.value)}
        />
        <Field
          label={said.address}
          hint={said.addressHint}
          value={address}
          maxLength={200}
          inputMode="url"
          placeholder={window.location.origin}
          error={addressError ?? undefined}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Check checked={daily} hint={said.dailyHint} onChange={({ target }) => setDaily(target.checked)}>
          {said.daily}
        </Check>
        {error !== null && !zoneError && !addressError && (
          <Notice tone="alarm" announce>
            {refusalText(error, failed.text)}
          </Notice>
        )}
        {done && <Notice announce>{saved}</Notice>}
        <Button type="submit" disabled={busy}>
          {said.save}
        </Button>
      </form>
    </section>
  );
}
