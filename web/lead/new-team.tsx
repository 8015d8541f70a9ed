import { useId, useState } from 'react';
import { api } from '../api/client.ts';
import { fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { HowMany } from '../seats/how-many.tsx';
import { refusalText } from './failed.tsx';
import { type Branch, optionName } from './team-tree.ts';
import styles from './teams-page.module.css';
import { useSubmit } from './use-submit.ts';

export function NewTeam({ tree, made }: { tree: readonly Branch[]; made(team: { id: string; name: string }): void }) {
  const { lead } = useWords();
  const { teams: words } = lead;
  const own = useId();
  const [name, setName] = useState('');
  const [parentId, setParentId] = useState('');
  const [alsoMine, setAlsoMine] = useState(true);
  const { submit, busy, checked, error, forget } = useSubmit(async () => {
    if (name.trim() === '') return;
    const json = { name: name.trim(), parentId: parentId === '' ? null : parentId, lead: alsoMine };
    const team = await (await api.teams.$post({ json })).json();
    made({ id: team.id, name: team.name });
    setName('');
    forget();
  });

  const nameError = fieldMessage(error, 'name') ?? (checked && name.trim() === '' ? lead.account.required : undefined);
  return (
    <section className={styles.create} aria-labelledby={`${own}-title`}>
      <h2 id={`${own}-title`}>{words.create}</h2>
      <form onSubmit={submit} noValidate>
        {error !== null && nameError === undefined && (
          <Notice tone="alarm" announce>
            {refusalText(error, lead.failed.text)}
          </Notice>
        )}
        <Field
          label={words.name}
          hint={words.nameHint}
          error={nameError}
          value={name}
          maxLength={80}
          autoComplete="off"
          required
          onChange={(event) => setName(event.target.value)}
        />
        <HowMany />
        {tree.length > 0 && (
          <div className={styles.parent}>
            <label htmlFor={`${own}-parent`}>{words.parent}</label>
            <p id={`${own}-hint`}>{words.parentHint}</p>
            <select
              id={`${own}-parent`}
              aria-describedby={`${own}-hint`}
              value={parentId}
              onChange={(event) => setParentId(event.target.value)}
            >
              <option value="">{words.noParent}</option>
              {tree.map((branch) => (
                <option key={branch.team.id} value={branch.team.id}>
                  {optionName(branch)}
                </option>
              ))}
            </select>
          </div>
        )}
        <Check checked={alsoMine} hint={words.alsoMineHint} onChange={({ target }) => setAlsoMine(target.checked)}>
          {words.alsoMine}
        </Check>
        <Button kind="primary" type="submit" disabled={busy}>
          {words.submit}
        </Button>
      </form>
    </section>
  );
}
