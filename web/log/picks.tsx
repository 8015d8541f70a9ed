import { useId } from 'react';
import styles from './picks.module.css';

interface Props<Option extends string> {
  title: string;
  hint?: string;
  options: readonly Option[];
  labels: Record<Option, string>;
  chosen: readonly Option[];
  onChange(chosen: Option[]): void;
}

/** Any number of a closed list, each one tap. */
export function Picks<Option extends string>({ title, hint, options, labels, chosen, onChange }: Props<Option>) {
  const id = useId();
  const toggle = (option: Option) =>
    onChange(options.filter((one) => (one === option ? !chosen.includes(one) : chosen.includes(one))));
  return (
    <section aria-labelledby={id} className={styles.picks}>
      <h2 id={id}>
        {title}
        {hint && <span className={styles.hint}>{hint}</span>}
      </h2>
      <div className={styles.options}>
        {options.map((option) => (
          <button
            key={option}
            type="button"
            className={styles.option}
            aria-pressed={chosen.includes(option)}
            onClick={() => toggle(option)}
          >
            {labels[option]}
          </button>
        ))}
      </div>
    </section>
  );
}
