import { useWords } from '../board/words.tsx';
import { Field } from '../parts/field.tsx';
import styles from './decide-form.module.css';

const choices = [1, 3, 6] as const;

/** The day on which to look again: a tap for the usual ones, any other by hand, or none. */
export function ReviewDay(props: { value: string; error: string | undefined; choose(day: string): void }) {
  const { value, error, choose } = props;
  const { task, doing } = useWords();
  const today = new Date();
  const days = [
    ...choices.map((months) => ({ name: doing.reviewIn.months(months), day: monthsAfter(today, months) })),
    { name: doing.reviewIn.never, day: '' },
  ];
  return (
    <div className={styles.review}>
      <Field
        label={task.reviewOn}
        hint={doing.reviewHint}
        error={error}
        type="date"
        min={dayOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1))}
        value={value}
        onChange={({ target }) => choose(target.value)}
      />
      <div className={styles.days}>
        {days.map(({ name, day }) => (
          <button key={name} type="button" aria-pressed={value === day} onClick={() => choose(day)}>
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The same day of a later month, or that month's last. */
export function monthsAfter(from: Date, months: number): string {
  const last = new Date(from.getFullYear(), from.getMonth() + months + 1, 0).getDate();
  return dayOf(new Date(from.getFullYear(), from.getMonth() + months, Math.min(from.getDate(), last)));
}

function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
