import { type FormEvent, useState } from 'react';
import { bounds } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { ApiError, fieldMessage } from '../api/problem.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useWords } from '../words/words.tsx';
import styles from './card.module.css';
import { useWorksWords } from './words.tsx';

/** What works, in a sentence or two. What could not be sent stays in the form. */
export function TipForm(props: { taskTypeId: string; name: string; close(): void }) {
  const { taskTypeId, name, close } = props;
  const { t } = useWords();
  const words = useWorksWords().works.tip;
  const [text, setText] = useState('');
  const [state, setState] = useState<'open' | 'sending' | 'sent'>('open');
  const [problem, setProblem] = useState<string>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return setProblem(words.empty);
    setProblem(undefined);
    setState('sending');
    try {
      await api.tips.$post({ json: { taskTypeId, text: text.trim() } });
      setState('sent');
    } catch (error) {
      setProblem(problemOf(error));
      setState('open');
    }
  }

  function problemOf(error: unknown): string {
    if (!(error instanceof ApiError) || error.code === 'unreachable') return words.notSent;
    if (error.fields.some(({ code }) => code === 'identity_data')) return words.identity;
    return fieldMessage(error, 'text') ?? (error.title || words.notSent);
  }

  if (state === 'sent')
    return (
      <div className={styles.form}>
        <Notice announce>
          <p>{words.sent}</p>
        </Notice>
        <Button onClick={close}>{t.close}</Button>
      </div>
    );
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <TextArea
        label={words.label(name)}
        hint={words.hint}
        error={problem}
        left={words.left}
        most={bounds.tipLength}
        rows={3}
        value={text}
        onText={setText}
        focus
      />
      <div className={styles.buttons}>
        <Button kind="primary" type="submit" disabled={state === 'sending'}>
          {state === 'sending' ? words.sending : words.send}
        </Button>
        <Button onClick={close}>{t.cancel}</Button>
      </div>
    </form>
  );
}
