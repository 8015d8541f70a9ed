import { type ReactNode, useId, useState } from 'react';
import { bounds, type Language, languages } from '../../db/vocabulary.ts';
import { ApiError, fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { useSubmit } from '../lead/use-submit.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import type { TaskType, Texts } from './read-catalogue.ts';
import { textIn } from './text-in.ts';
import styles from './texts-form.module.css';
import { useCatalogueWords } from './words.tsx';

interface Props {
  texts: Pick<TaskType, 'names' | 'caution'>;
  submit: string;
  hint?: string;
  send(texts: Texts): Promise<unknown>;
  done(texts: Texts): Promise<void>;
  /** Drawn where the names were close to others. */
  similar?: ReactNode;
}

type Written = Record<Language, string>;

/** Names and cautions in every language, the reader's own first. */
export function TextsForm({ texts, submit, hint, send, done, similar }: Props) {
  const words = useCatalogueWords();
  const { lead, language } = useWords();
  const own = useId();
  const [names, setNames] = useState(() => written(texts.names));
  const [caution, setCaution] = useState(() => written(texts.caution));
  const [lacksName, setLacksName] = useState(false);
  const order = [language, ...languages.filter((other) => other !== language)];

  const {
    submit: save,
    busy,
    error,
  } = useSubmit(async () => {
    const cleaned = { names: filled(names), caution: filled(caution) };
    setLacksName(Object.keys(cleaned.names).length === 0);
    if (Object.keys(cleaned.names).length === 0) return;
    await send(cleaned);
    await done(cleaned);
  });

  const isSimilar = error instanceof ApiError && error.fields.some(({ code }) => code === 'similar');
  const onField = error instanceof ApiError && error.fields.length > 0;
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {error !== null && !onField && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      {isSimilar && (
        <Notice tone="attention" announce>
          {words.similar}
        </Notice>
      )}
      {order.map((one) => {
        const instead = names[one].trim() === '' ? textIn(filled(names), one) : '';
        const nameError =
          fieldMessage(error, `names.${one}`) ?? (lacksName && one === language ? words.oneName : undefined);
        return (
          <fieldset key={one} className={styles.language}>
            <legend>{words.languages[one]}</legend>
            <Field
              label={words.nameIn[one]}
              {...(instead !== '' && { hint: words.seenAs[one](instead) })}
              error={nameError}
              value={names[one]}
              lang={one}
              maxLength={60}
              autoComplete="off"
              onChange={(event) => setNames({ ...names, [one]: event.target.value })}
            />
            <Field
              label={words.cautionIn[one]}
              error={fieldMessage(error, `caution.${one}`)}
              value={caution[one]}
              lang={one}
              maxLength={bounds.cautionLength}
              autoComplete="off"
              aria-details={`${own}-caution`}
              onChange={(event) => setCaution({ ...caution, [one]: event.target.value })}
            />
          </fieldset>
        );
      })}
      <p id={`${own}-caution`} className={styles.hint}>
        {words.cautionHint(bounds.cautionLength)}
        {hint && ` ${hint}`}
      </p>
      {isSimilar && similar}
      <Button kind="primary" type="submit" disabled={busy}>
        {submit}
      </Button>
    </form>
  );
}

function written(texts: TaskType['names']): Written {
  return { 'zh-Hans': texts['zh-Hans'] ?? '', 'zh-Hant': texts['zh-Hant'] ?? '', en: texts.en ?? '' };
}

function filled(texts: Written): Texts['names'] {
  return Object.fromEntries(
    languages.map((one) => [one, texts[one].trim()] as const).filter(([, text]) => text !== ''),
  );
}
