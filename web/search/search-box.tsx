import { type KeyboardEvent, useId } from 'react';
import styles from './search-box.module.css';

interface Props {
  label: string;
  placeholder: string;
  typed: string;
  onType(typed: string): void;
  /** Enter, where that does something. */
  onEnter?: () => void;
  /** How many are found, said to who can't see them; empty while nothing is typed. */
  said: string;
}

/** One line to type in. Escape empties it. */
export function SearchBox({ label, placeholder, typed, onType, onEnter, said }: Props) {
  const id = useId();
  const press = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      onType('');
    }
    if (event.key === 'Enter') onEnter?.();
  };
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.hidden}>
        {label}
      </label>
      <svg className={styles.icon} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="8.5" cy="8.5" r="5.75" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="m13 13 4.5 4.5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <input
        id={id}
        type="search"
        className={styles.input}
        placeholder={placeholder}
        value={typed}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={press}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={40}
      />
      <p role="status" className={styles.hidden}>
        {said}
      </p>
    </div>
  );
}
