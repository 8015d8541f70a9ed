import type { InferResponseType } from 'hono/client';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import styles from '../lead/people.module.css';
import { Sure } from '../lead/sure.tsx';
import type { RecordWords } from '../words/record-words.ts';

type Listed = InferResponseType<(typeof api.teams)[':id']['records']['$get']>['files'];

interface Props {
  words: RecordWords;
  teamId: string;
  files: Listed;
  changed(): Promise<void>;
}

export function Files({ words, teamId, files, changed }: Props) {
  const { task } = useWords();
  if (files.length === 0) return <p>{words.none}</p>;
  return (
    <ul className={styles.list}>
      {files.map(({ id, name, source, broughtOn, by, rows }) => {
        const named = name === '' ? words.unnamed : name;
        const counted = words.rows(rows.toLocaleString());
        return (
          <li key={id}>
            <span>
              {named} · {counted}
              <small>{words.cameBy(source, by, task.day(new Date(`${broughtOn}T00:00`)))}</small>
            </span>
            <Sure
              label={words.takeOut}
              about={named}
              text={words.takeOutText(named, counted)}
              confirm={words.takeOutConfirm}
              cancel={words.cancel}
              act={async () => {
                await api.teams[':id'].records[':fileId'].$delete({ param: { id: teamId, fileId: String(id) } });
                await changed();
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
