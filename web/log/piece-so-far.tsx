import { useWords } from '../words/words.tsx';
import { type TaskType, taskName } from './catalogue.ts';
import { dateOf, dayMeant, type WhichDay } from './days.ts';
import type { Step } from './draft.ts';
import styles from './piece.module.css';

interface Props {
  step: Step;
  taskTypes: readonly TaskType[] | undefined;
  which: WhichDay;
}

/** What the taps so far have said, beside the way back. */
export function PieceSoFar({ step, taskTypes, which }: Props) {
  const { t, language } = useWords();
  const said: string[] = [];
  if (step.name === 'outcome') said.push(taskName(taskTypes, step.id, language));
  if (step.name === 'unlisted') said.push(t.unlisted);
  if (step.name === 'time') {
    const { what, outcome } = step.draft;
    said.push(what.kind === 'task' ? taskName(taskTypes, what.id, language) : t.burdens[what.burden]);
    if (outcome) said.push(t.log.outcomes[outcome].label);
  }
  if (which === 'yesterday') said.push(t.log.yesterday);
  else if (which !== 'today') said.push(t.day(dateOf(dayMeant(which))));
  return <p className={styles.soFar}>{said.join(' · ')}</p>;
}
