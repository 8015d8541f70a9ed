import { useId, useState } from 'react';
import { bounds } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { ApiError, fieldMessage } from '../api/problem.ts';
import { refusalText } from '../lead/failed.tsx';
import { useSubmit } from '../lead/use-submit.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Notice } from '../parts/notice.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useWords } from '../words/words.tsx';
import styles from './inbox.module.css';
import type { Received } from './read-inbox.ts';
import { useInboxWords } from './words.tsx';

/** The question in the administrator's words unless they say otherwise: a style can give its writer away. */
export function AnswerForm(props: { received: Received; close(): void; answered(): void }) {
  const { id, text, answered: before } = props.received;
  const inbox = useInboxWords();
  const { t } = useWords();
  const words = inbox.form;
  const group = useId();
  const [showText, setShowText] = useState(before?.question === text);
  const [question, setQuestion] = useState(before && before.question !== text ? before.question : '');
  const [answer, setAnswer] = useState(before?.answer ?? '');
  const [missing, setMissing] = useState<'question' | 'answer'>();
  const { submit, busy, error } = useSubmit(async () => {
    if (!showText && question.trim() === '') return setMissing('question');
    if (answer.trim() === '') return setMissing('answer');
    setMissing(undefined);
    const json = { answer: answer.trim(), showText, question: showText ? null : question.trim() };
    await api.feedback[':id'].answer.$post({ param: { id }, json });
    props.answered();
  });

  const questionError = missing === 'question' ? words.needQuestion : sayOf('question');
  const answerError = missing === 'answer' ? words.needAnswer : sayOf('answer');
  const otherError = error !== null && !questionError && !answerError;
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      {otherError && (
        <Notice tone="alarm" announce>
          {sayOf('showText') ?? refusalText(error, words.failed)}
        </Notice>
      )}
      <fieldset className={styles.choices}>
        <legend>{words.how}</legend>
        {[false, true].map((theirs) => (
          <Check
            key={String(theirs)}
            type="radio"
            name={group}
            checked={theirs === showText}
            hint={theirs ? words.theirsHint : words.ownHint}
            onChange={() => setShowText(theirs)}
          >
            {theirs ? words.theirs : words.own}
          </Check>
        ))}
      </fieldset>
      {!showText && (
        <TextArea
          label={words.question}
          error={questionError}
          left={words.left}
          most={bounds.feedbackLength}
          rows={2}
          value={question}
          onText={setQuestion}
        />
      )}
      <TextArea
        label={words.answer}
        hint={words.answerHint}
        error={answerError}
        left={words.left}
        most={bounds.feedbackLength}
        rows={4}
        value={answer}
        onText={setAnswer}
      />
      <div className={styles.buttons}>
        <Button kind="primary" type="submit" disabled={busy}>
          {busy ? words.publishing : words.publish}
        </Button>
        <Button onClick={props.close}>{t.cancel}</Button>
      </div>
    </form>
  );

  function sayOf(field: string): string | undefined {
    const identity =
      error instanceof ApiError && error.fields.some((one) => one.field === field && one.code === 'identity_data');
    return identity ? words.identity : fieldMessage(error, field);
  }
}
