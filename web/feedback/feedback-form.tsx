import { type FormEvent, useEffect, useRef, useState } from 'react';
import { bounds, type FeedbackKind, feedbackKinds } from '../../db/vocabulary.ts';
import { writePaperCode } from '../../server/domain/paper-code.ts';
import { api } from '../api/client.ts';
import { ApiError, fieldMessage } from '../api/problem.ts';
import segments from '../log/segments.module.css';
import { Button, ButtonLink } from '../parts/button.tsx';
import { TextArea } from '../parts/text-area.tsx';
import type { FeedbackWords } from '../words/zh-Hans/feedback.ts';
import { forgetDraft, keepDraft, keptDraft } from './draft.ts';
import styles from './feedback-page.module.css';

export function FeedbackForm({ words }: { words: FeedbackWords }) {
  const [{ kind, text }, setDraft] = useState(keptDraft);
  const [state, setState] = useState<'open' | 'sending' | 'sent'>('open');
  const [problem, setProblem] = useState<string>();
  const [receipt, setReceipt] = useState('');
  const write = (draft: { kind: FeedbackKind; text: string }) => {
    keepDraft(draft);
    setDraft(draft);
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return setProblem(words.empty);
    setProblem(undefined);
    setState('sending');
    try {
      const answer = await api.feedback.$post({ json: { kind, text: text.trim() } });
      setReceipt((await answer.json()).receipt);
      forgetDraft();
      setDraft({ kind, text: '' });
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

  if (state === 'sent') return <Sent words={words} receipt={receipt} again={() => setState('open')} />;
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <fieldset>
        <legend className={styles.legend}>{words.kind}</legend>
        <div className={segments.segments}>
          {feedbackKinds.map((one) => (
            <label key={one}>
              <input type="radio" name="kind" checked={one === kind} onChange={() => write({ kind: one, text })} />
              <span>{words.kinds[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextArea
        label={words.label}
        hint={words.hint}
        error={problem}
        left={words.left}
        most={bounds.feedbackLength}
        rows={6}
        value={text}
        onText={(written) => write({ kind, text: written })}
      />
      <Button kind="primary" wide type="submit" disabled={state === 'sending'}>
        {state === 'sending' ? words.sending : words.send}
      </Button>
    </form>
  );
}

function Sent({ words, receipt, again }: { words: FeedbackWords; receipt: string; again(): void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.sent} aria-labelledby="sent">
      <h2 id="sent" ref={title} tabIndex={-1}>
        {words.sentTitle}
      </h2>
      <p>{words.sent}</p>
      <p className={styles.receipt}>{words.receipt(writePaperCode(receipt))}</p>
      <div className={styles.buttons}>
        <ButtonLink href="/works" kind="primary">
          {words.toAnswers}
        </ButtonLink>
        <Button onClick={again}>{words.again}</Button>
      </div>
    </section>
  );
}
