import { usePageWords } from '../words/page-words.ts';
import { sayFound } from './say-found.ts';
import { useStudies } from './use-studies.ts';
import { loaders } from './words.ts';

/** The nearest finding of a study elsewhere in one line, for a row of which nothing is known here; nothing where none comes close. */
export function ElsewhereLine({ taskTypeId, className }: { taskTypeId: string; className?: string | undefined }) {
  const studies = useStudies();
  const { words } = usePageWords(loaders);
  const nearest = studies?.find(({ taskTypeIds }) => taskTypeIds.includes(taskTypeId));
  if (!nearest || !words) return null;
  const { id, design, found } = nearest;
  return (
    <span className={className}>
      {words.line(sayFound(found, words).figure, words.names[id], words.design[design])}
    </span>
  );
}
