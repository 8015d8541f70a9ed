import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { type TaskType, taskName } from '../../log/catalogue.ts';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words/words.tsx';
import { readWorks } from '../../works/read-works.ts';
import { type Change, changesSinceLast } from './since-last.ts';
import { useOwnWords } from './words.tsx';

/** Named in the line; of more it says how many. */
const named = 2;

const shortened = (question: string) => (question.length > 24 ? `${question.slice(0, 23)}…` : question);

/** Asked once a visit: the line stays while one goes to and fro. */
let asked: Promise<readonly Change[]> | undefined;

/** What all can read and changed since one was here last, in one line. Nothing where nothing did, or without a network. */
export function SinceLastLine({ taskTypes }: { taskTypes: readonly TaskType[] | undefined }) {
  const { t, language } = useWords();
  const { since, rulings } = useOwnWords();
  const [changes, setChanges] = useState<readonly Change[]>([]);
  useEffect(() => {
    asked ??= readWorks(undefined).then(changesSinceLast);
    asked.then(setChanges, () => {
      asked = undefined;
    });
  }, []);
  if (changes.length === 0) return null;
  const sayOne = (change: Change) => {
    switch (change.kind) {
      case 'decided':
        return since.decided(taskName(taskTypes, change.taskTypeId, language), rulings[change.ruling]);
      case 'ended':
        return since.ended(t.burdens[change.burden]);
      case 'answered':
        return since.answered(shortened(change.question));
    }
  };
  const said = changes.slice(0, named).map(sayOne);
  return (
    <Notice>
      <p>
        {since.line(t.list(said), changes.length - said.length)} <Link href="/works">{t.nav.works}</Link>
      </p>
    </Notice>
  );
}
