import { useCallback, useState } from 'react';
import { Failed } from '../lead/failed.tsx';
import { Skeleton } from '../lead/skeleton.tsx';
import { useLoaded } from '../lead/use-loaded.ts';
import { Notice } from '../parts/notice.tsx';
import styles from './catalogue-page.module.css';
import { Gone } from './gone.tsx';
import { NewTaskType } from './new-task-type.tsx';
import { Offered } from './offered.tsx';
import { Packs } from './packs.tsx';
import { Proposals } from './proposals.tsx';
import { readCatalogue } from './read-catalogue.ts';
import { useCatalogueWords, WithCatalogueWords } from './words.tsx';

/** The office's kinds of work: read by every lead, changed by administrators. */
export default function CataloguePage() {
  return (
    <WithCatalogueWords>
      <Catalogue />
    </WithCatalogueWords>
  );
}

function Catalogue() {
  const words = useCatalogueWords();
  const [said, setSaid] = useState('');
  const catalogue = useLoaded(readCatalogue, 'catalogue');
  const { reload } = catalogue;
  const changed = useCallback(
    async (sentence: string) => {
      await reload();
      setSaid(sentence);
    },
    [reload],
  );
  if (catalogue.kind === 'loading') return <Skeleton />;
  if (catalogue.kind === 'failed') return <Failed error={catalogue.error} again={reload} />;
  const { taskTypes, packs, mayEdit } = catalogue.value;
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles.intro}>{words.intro}</p>
      {!mayEdit && (
        <div className={styles.readOnly}>
          <Notice>{words.readOnly}</Notice>
        </div>
      )}
      {/* Always there, so that a screen reader hears what appears in it. */}
      <p className={styles.said} role="status">
        {said}
      </p>
      {mayEdit && <Proposals taskTypes={taskTypes} changed={changed} />}
      <Offered taskTypes={taskTypes} mayEdit={mayEdit} changed={changed} />
      <Gone taskTypes={taskTypes} mayEdit={mayEdit} changed={changed} />
      {mayEdit && <NewTaskType changed={changed} />}
      {mayEdit && <Packs packs={packs} taskTypes={taskTypes} changed={changed} />}
    </>
  );
}
