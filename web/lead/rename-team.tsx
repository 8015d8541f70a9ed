import { type FormEvent, useState } from 'react';
import { api } from '../api/client.ts';
import { fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { refusalText } from './failed.tsx';
import type { Team } from './team-tree.ts';
import styles from './teams-page.module.css';

export function RenameTeam({ team, changed }: { team: Team; changed(): Promise<void> }) {
  const { lead } = useWords();
  const [name, setName] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  if (name === null)
    return (
      <Button kind="quiet" onClick={() => setName(team.name)}>
        {lead.teams.rename}
      </Button>
    );

  async function submit(event: FormEvent) {
    event.preventDefault();
    try {
      await api.teams[':id'].$patch({ param: { id: team.id }, json: { name: (name ?? '').trim() } });
      setName(null);
      setError(null);
      await changed();
    } catch (refused) {
      setError(refused);
    }
  }

  return (
    <form className={styles.rename} onSubmit={submit} noValidate>
      <Field
        label={lead.teams.name}
        value={name}
        maxLength={80}
        autoComplete="off"
        error={error === null ? undefined : (fieldMessage(error, 'name') ?? refusalText(error, lead.failed.text))}
        onChange={(event) => setName(event.target.value)}
        beside={<Button type="submit">{lead.teams.save}</Button>}
      />
    </form>
  );
}
