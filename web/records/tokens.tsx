import type { InferResponseType } from 'hono/client';
import { useState } from 'react';
import { type TokenScope, tokenScopes } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { CopyButton } from '../lead/copy-button.tsx';
import { refusalText } from '../lead/failed.tsx';
import styles from '../lead/people.module.css';
import { Sure } from '../lead/sure.tsx';
import { useSubmit } from '../lead/use-submit.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Select } from '../parts/select.tsx';
import type { RecordWords } from '../words/record-words.ts';
import own from './tokens.module.css';

interface Props {
  words: RecordWords['tokens'];
  cancel: string;
  teamId: string;
  tokens: InferResponseType<(typeof api.teams)[':id']['tokens']['$get']>['tokens'];
  changed(): Promise<void>;
}

/** Makes a program's token, which is shown this once, and lists those that open something. */
export function Tokens({ words, cancel, teamId, tokens, changed }: Props) {
  const { lead, task } = useWords();
  const [name, setName] = useState('');
  const [scope, setScope] = useState<TokenScope>('bring_records');
  const [made, setMade] = useState<string | null>(null);
  const { submit, busy, error } = useSubmit(async () => {
    const answer = await api.teams[':id'].tokens.$post({ param: { id: teamId }, json: { name, scope } });
    setMade((await answer.json()).token);
    setName('');
    await changed();
  });
  return (
    <>
      <h3>{words.title}</h3>
      <p className={styles.note}>{words.intro}</p>
      {tokens.length > 0 && (
        <ul className={styles.list}>
          {tokens.map((token) => (
            <li key={token.id}>
              <span>
                {token.name} · {words.scopes[token.scope]}
                <small>{words.madeBy(token.by, task.day(new Date(`${token.madeOn}T00:00`)))}</small>
              </span>
              <Sure
                label={words.revoke}
                about={token.name}
                text={words.revokeText(token.name)}
                confirm={words.revokeConfirm}
                cancel={cancel}
                act={async () => {
                  await api.teams[':id'].tokens[':tokenId'].$delete({ param: { id: teamId, tokenId: token.id } });
                  setMade(null);
                  await changed();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {made !== null && (
        <Notice announce>
          <p>{words.once}</p>
          <p className={own.token}>{made}</p>
          <CopyButton text={made} />
        </Notice>
      )}
      <form className={styles.section} onSubmit={submit}>
        <Field
          label={words.name}
          hint={words.nameHint}
          value={name}
          maxLength={60}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
        <Select<TokenScope> label={words.scope} value={scope} changed={setScope}>
          {tokenScopes.map((one) => (
            <option key={one} value={one}>
              {words.scopes[one]}
            </option>
          ))}
        </Select>
        {error !== null && (
          <Notice tone="alarm" announce>
            {refusalText(error, lead.failed.text)}
          </Notice>
        )}
        <div>
          <Button disabled={busy || name.trim() === ''} type="submit">
            {words.make}
          </Button>
        </div>
      </form>
    </>
  );
}
