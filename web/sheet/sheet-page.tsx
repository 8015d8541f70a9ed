import { type FormEvent, useState } from 'react';
import { parseDuration } from '../../server/domain/duration.ts';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { ApiError } from '../api/problem.ts';
import { useCatalogue } from '../log/catalogue.ts';
import { outbox } from '../outbox/device-outbox.ts';
import type { EntryBody } from '../outbox/waiting.ts';
import { Opening } from '../pages/opening.tsx';
import prose from '../pages/prose.module.css';
import { Unreachable } from '../pages/unreachable.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { useSheetWords } from '../words/sheet-words.ts';
import { useWords } from '../words/words.tsx';
import type { SheetWords } from '../words/zh-Hans/sheet.ts';
import { Paper } from './paper.tsx';
import styles from './sheet.module.css';
import { blankRow, isBlank, type Row, SheetRow } from './sheet-row.tsx';

/** Several notes at once: from the weekly sheet, or by the password on paper from a device that is nobody's. */
export default function SheetPage() {
  const { words, failed } = useSheetWords();
  if (!words) return failed ? <Unreachable /> : <Opening />;
  return <Sheet words={words} />;
}

function Sheet({ words }: { words: SheetWords }) {
  const joined = Boolean(useMe().me?.contributor);
  const { t } = useWords();
  const { taskTypes } = useCatalogue();
  const [rows, setRows] = useState<readonly Row[]>(() => [blankRow(), blankRow(), blankRow()]);
  const [password, setPassword] = useState('');
  const [said, setSaid] = useState<{ tone: 'calm' | 'attention'; text: string }>();
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const filled = rows.filter((row) => !isBlank(row));
  const change = (id: string, more: Partial<Row>) =>
    setRows(rows.map((row) => (row.id === id ? { ...row, ...more } : row)));

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const bodies = filled.flatMap((row) => bodyOf(row) ?? []);
    if (bodies.length === 0) return setSaid({ tone: 'attention', text: words.noRows });
    if (bodies.length < filled.length) return setSaid({ tone: 'attention', text: words.wrongMinutes });
    setSending(true);
    try {
      if (joined) for (const { id, entry } of bodies) await outbox.put(id, { kind: 'entries', body: entry });
      else await api.notes.$post({ json: { password, rows: bodies } });
      setRows([blankRow(), blankRow(), blankRow()]);
      setPassword('');
      setTried(false);
      setSaid({ tone: 'calm', text: joined ? words.saved(bodies.length) : words.sent(bodies.length) });
    } catch (error) {
      setSaid({ tone: 'attention', text: whyNot(error) });
    }
    setSending(false);
  }

  function whyNot(error: unknown): string {
    if (!(error instanceof ApiError) || error.code === 'unreachable') return words.notSent;
    if (error.code === 'wrong_credentials') return words.wrongPassword;
    return error.fields.map(({ message }) => message).join(' ') || error.title || words.notSent;
  }

  return (
    <Page title={words.title}>
      <form className={`${prose.prose} ${styles.typed}`} onSubmit={(event) => void submit(event)} noValidate>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {!joined && (
          <Field
            label={words.password}
            hint={words.passwordHint}
            value={password}
            onChange={({ target }) => setPassword(target.value)}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={20}
          />
        )}
        {rows.map((row, place) => (
          <SheetRow
            key={row.id}
            row={row}
            number={place + 1}
            words={words}
            taskTypes={taskTypes}
            wrong={tried && !isBlank(row) && bodyOf(row) === null}
            onChange={(more) => change(row.id, more)}
            onRemove={() => setRows(rows.filter(({ id }) => id !== row.id))}
          />
        ))}
        <Button onClick={() => setRows([...rows, blankRow()])}>{words.add}</Button>
        {said && (
          <Notice tone={said.tone} announce>
            <p>{said.text}</p>
          </Notice>
        )}
        <Button kind="primary" wide type="submit" disabled={sending}>
          {sending ? words.sending : words.send(filled.length)}
        </Button>
        <p className={prose.soft}>{words.note}</p>
        <Button onClick={() => print()}>{words.print}</Button>
      </form>
      <Paper words={words} taskTypes={taskTypes} outcomes={t.log.outcomes} />
    </Page>
  );
}

function bodyOf({ id, taskTypeId, outcome, minutes, day }: Row): { id: string; entry: EntryBody } | null {
  const read = parseDuration(minutes);
  if (read.kind !== 'minutes' || !taskTypeId || !outcome || !day) return null;
  return { id, entry: { taskTypeId, outcome, minutes: read.minutes, day } };
}
