import { useWords } from '../words/words.tsx';
import { cautionOf, type TaskType, taskName } from './catalogue.ts';
import type { Step } from './draft.ts';
import styles from './piece.module.css';

interface Props {
  step: Step;
  taskTypes: readonly TaskType[] | undefined;
  yesterday: boolean;
}

/** What the taps so far have said, beside the way back. */
export function PieceSoFar({ step, taskTypes, yesterday }: Props) {
  const { t, language } = useWords();
  const said: string[] = [];
  if (step.name === 'outcome') said.push(taskName(taskTypes, step.id, language));
  if (step.name === 'time') {
    const { what, outcome } = step.draft;
    said.push(what.kind === 'task' ? taskName(taskTypes, what.id, language) : t.burdens[what.burden]);
    if (outcome) said.push(t.log.outcomes[outcome].label);
  }
  if (yesterday) said.push(t.log.yesterday);
  const id = taskOf(step);
  const caution = id && cautionOf(taskTypes, id, language);
  return (
    <>
      <p className={styles.soFar}>{said.join(' · ')}</p>
      {caution && <p className={styles.caution}>{caution}</p>}
    </>
  );
}

function taskOf(step: Step): string | undefined {
  if (step.name === 'outcome') return step.id;
  return step.name === 'time' && step.draft.what.kind === 'task' ? step.draft.what.id : undefined;
}
