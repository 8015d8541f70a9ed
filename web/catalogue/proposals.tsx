import { useState } from 'react';
import type { Language } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { nameOf } from '../board/names.ts';
import { useWords } from '../board/words.tsx';
import { Failed, refusalText } from '../lead/failed.tsx';
import { useLoaded } from '../lead/use-loaded.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { AddForm } from './add-form.tsx';
import styles from './catalogue-page.module.css';
import { ChooseKind } from './choose-kind.tsx';
import { isOffered, type TaskType, type Texts } from './read-catalogue.ts';
import forms from './texts-form.module.css';
import { useCatalogueWords } from './words.tsx';

interface Props {
  taskTypes: readonly TaskType[];
  changed(sentence: string): Promise<void>;
}

const read = async () => (await (await api.proposals.$get()).json()).proposals;
type Proposed = Awaited<ReturnType<typeof read>>[number];

/** What colleagues missed in the list: each is added, found to be another name of what is there, or not wanted. */
export function Proposals({ taskTypes, changed }: Props) {
  const words = useCatalogueWords().proposed;
  const proposals = useLoaded(read, 'proposals');
  if (proposals.kind === 'loading') return null;
  if (proposals.kind === 'failed') return <Failed error={proposals.error} again={proposals.reload} />;
  if (proposals.value.length === 0) return null;
  const done = async (sentence: string) => {
    await proposals.reload();
    await changed(sentence);
  };
  return (
    <section className={styles.section} aria-labelledby="proposed">
      <h2 id="proposed">{words.title}</h2>
      <p className={styles.hint}>{words.text}</p>
      <ul className={styles.proposed}>
        {proposals.value.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} taskTypes={taskTypes.filter(isOffered)} done={done} />
        ))}
      </ul>
    </section>
  );
}

function Proposal({
  proposal,
  taskTypes,
  done,
}: {
  proposal: Proposed;
  taskTypes: readonly TaskType[];
  done: Props['changed'];
}) {
  const words = useCatalogueWords();
  const { lead, language } = useWords();
  const [error, setError] = useState<unknown>(null);
  const { id, name } = proposal;
  const { proposed } = words;

  async function act(ask: () => Promise<unknown>, sentence: string) {
    setError(null);
    try {
      await ask();
      await done(sentence);
    } catch (refused) {
      setError(refused);
    }
  }
  const drop = () => api.proposals[':id'].$delete({ param: { id } });

  return (
    <li>
      <h3>{name}</h3>
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      <details className={forms.more}>
        <summary aria-label={proposed.acceptOf(name)}>{proposed.accept}</summary>
        <AddForm texts={startingAt(name, language)} done={() => act(drop, words.added(name))} />
      </details>
      <details className={forms.more}>
        <summary aria-label={proposed.sameOf(name)}>{proposed.same}</summary>
        <Same
          taskTypes={taskTypes}
          merge={(into) =>
            act(
              () => api.proposals[':id'].merging.$put({ param: { id }, json: { into: into.id } }),
              proposed.leadsTo(name, nameOf(into, language)),
            )
          }
        />
      </details>
      <Button kind="quiet" onClick={() => act(drop, proposed.dismissed(name))} aria-label={proposed.dismissOf(name)}>
        {proposed.dismiss}
      </Button>
    </li>
  );
}

function Same({ taskTypes, merge }: { taskTypes: readonly TaskType[]; merge(into: TaskType): Promise<void> }) {
  const { proposed } = useCatalogueWords();
  const [chosen, setChosen] = useState('');
  const into = taskTypes.find(({ id }) => id === chosen);
  return (
    <>
      <p className={styles.hint}>{proposed.sameText}</p>
      <ChooseKind label={proposed.sameAs} among={taskTypes} chosen={chosen} choose={setChosen} />
      {into && (
        <Button kind="primary" onClick={() => merge(into)}>
          {proposed.sameConfirm}
        </Button>
      )}
    </>
  );
}

/** In the field of the language that it seems to be written in; the reader's own, where both are Chinese. */
function startingAt(name: string, language: Language): Texts {
  const chinese = /\p{Script=Han}/u.test(name);
  const own = chinese ? (language === 'en' ? 'zh-Hans' : language) : 'en';
  return { names: { [own]: name }, caution: {} };
}
