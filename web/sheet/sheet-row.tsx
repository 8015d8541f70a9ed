import { type Outcome, outcomes } from '../../db/vocabulary.ts';
import { type TaskType, taskName } from '../log/catalogue.ts';
import { daysAgo } from '../log/days.ts';
import { newId } from '../outbox/new-id.ts';
import editor from '../pages/own/editor.module.css';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words.tsx';
import type { SheetWords } from '../words/zh-Hans/sheet.ts';
import styles from './sheet.module.css';

export interface Row {
  /** The note's own, so that a retry is the same note. */
  id: string;
  day: string;
  taskTypeId: string;
  outcome: Outcome | '';
  /** As typed. */
  minutes: string;
}

export const blankRow = (): Row => ({ id: newId(), day: daysAgo(0), taskTypeId: '', outcome: '', minutes: '' });
export const isBlank = ({ taskTypeId, outcome, minutes }: Row) => !taskTypeId && !outcome && !minutes.trim();

const oldest = 399;

interface Props {
  row: Row;
  number: number;
  words: SheetWords;
  taskTypes: readonly TaskType[] | undefined;
  wrong: boolean;
  onChange(more: Partial<Row>): void;
  onRemove(): void;
}

export function SheetRow({ row, number, words, taskTypes = [], wrong, onChange, onRemove }: Props) {
  const { t, language } = useWords();
  return (
    <fieldset className={`${styles.row} ${wrong ? styles.wrong : ''}`}>
      <legend>{words.row(number)}</legend>
      <label className={editor.field}>
        <span>{words.day}</span>
        <input
          type="date"
          value={row.day}
          min={daysAgo(oldest)}
          max={daysAgo(0)}
          onChange={({ target }) => onChange({ day: target.value })}
        />
      </label>
      <label className={editor.field}>
        <span>{words.kind}</span>
        <select value={row.taskTypeId} onChange={({ target }) => onChange({ taskTypeId: target.value })}>
          <option value="">—</option>
          {taskTypes.map(({ id }) => (
            <option key={id} value={id}>
              {taskName(taskTypes, id, language)}
            </option>
          ))}
        </select>
      </label>
      <label className={editor.field}>
        <span>{words.outcome}</span>
        <select
          value={row.outcome}
          onChange={({ target }) => onChange({ outcome: outcomes.find((one) => one === target.value) ?? '' })}
        >
          <option value="">—</option>
          {outcomes.map((outcome, place) => (
            <option key={outcome} value={outcome}>
              {place + 1} {t.log.outcomes[outcome].label}
            </option>
          ))}
        </select>
      </label>
      <label className={editor.field}>
        <span>{words.minutes}</span>
        <input
          value={row.minutes}
          placeholder={words.minutesHint}
          autoComplete="off"
          maxLength={20}
          aria-invalid={wrong || undefined}
          onChange={({ target }) => onChange({ minutes: target.value })}
        />
      </label>
      <Button kind="quiet" onClick={onRemove} aria-label={`${words.remove} ${number}`}>
        {words.remove}
      </Button>
    </fieldset>
  );
}
