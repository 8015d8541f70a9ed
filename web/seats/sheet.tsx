import { useState } from 'react';
import type { Language } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { useOwnAddress } from '../lead/own-address.ts';
import { Sure } from '../lead/sure.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { PaperLanguage, usePaperWords } from '../parts/paper-language.tsx';
import type { HatWords } from '../words/zh-Hans/hats.ts';
import { hatWordsIn } from './hat-words-in.ts';
import type { Opened } from './open-hat.ts';
import { PaperSlip } from './paper-slip.tsx';
import styles from './sheet.module.css';

interface Props {
  team: { id: string; name: string };
  hat: Opened;
  words: HatWords;
  finish(): void;
}

/** A4 to cut and fold. Its codes are nowhere else: what is not printed now is gone. */
export function Sheet({ team, hat, words, finish }: Props) {
  const spoken = useWords();
  const address = useOwnAddress();
  const [language, setLanguage] = useState<Language>(spoken.language);
  const printed = usePaperWords(language, { language: spoken.language, words }, hatWords);
  const last = new Date(Date.parse(hat.expiresAt) - 86_400_000);
  const day = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric' }).format(last);
  return (
    <div>
      <div className={styles.controls}>
        <Notice tone="attention">
          <p>{words.sheetOnce}</p>
        </Notice>
        <PaperLanguage legend={words.language} language={language} choose={setLanguage} />
        <div className={styles.buttons}>
          <Button kind="primary" onClick={() => window.print()}>
            {words.printButton}
          </Button>
          <Button onClick={finish}>{words.back}</Button>
          <Sure
            label={words.takeBack}
            text={words.takeBackText}
            confirm={words.takeBackConfirm}
            cancel={words.cancel}
            act={async () => {
              await api.teams[':id'].hats[':hatId'].$delete({ param: { id: team.id, hatId: hat.id } });
              finish();
            }}
          />
        </div>
      </div>
      <article className={styles.sheet} lang={language}>
        <h1>{printed.cut}</h1>
        <ul>
          {hat.codes.map((code) => (
            <PaperSlip key={code} code={code} team={team.name} address={address} day={day} words={printed.slip} />
          ))}
        </ul>
      </article>
    </div>
  );
}

const hatWords = async (language: Language) => (await hatWordsIn[language]()).hats;
