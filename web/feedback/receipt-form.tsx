import { type FormEvent, useState } from 'react';
import { api } from '../api/client.ts';
import { ApiError } from '../api/problem.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import type { FeedbackWords } from '../words/zh-Hans/feedback.ts';
import styles from './feedback-page.module.css';

/** Whoever wrote reads the answer by the code of the receipt: nobody else knows that it is theirs. */
export function ReceiptForm({ words }: { words: FeedbackWords }) {
  const [receipt, setReceipt] = useState('');
  const [said, setSaid] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  async function submit(event: FormEvent) {
    event.preventDefault();
    setSaid(undefined);
    setWrong(undefined);
    try {
      const { answer } = await (await api.feedback.answer.$post({ json: { receipt } })).json();
      setSaid(answer ?? words.notAnswered);
    } catch (error) {
      setWrong(error instanceof ApiError && error.code === 'not_found' ? words.noSuchReceipt : words.notConnected);
    }
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={words.receiptLabel}
        error={wrong}
        value={receipt}
        onChange={({ target }) => setReceipt(target.value)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={20}
      />
      <Button type="submit">{words.readAnswer}</Button>
      {said && (
        <p role="status" className={styles.receipt}>
          {said}
        </p>
      )}
    </form>
  );
}
