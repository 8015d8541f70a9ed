import { useEffect, useRef } from 'react';
import styles from './field.module.css';
import { Labelled, type Said } from './labelled.tsx';

interface Props extends Said {
  /** How many characters may follow, said when they get few. */
  left(characters: number): string;
  most: number;
  rows: number;
  value: string;
  onText(text: string): void;
  /** The keyboard goes on here when it appears. */
  focus?: boolean;
}

/** Several lines of text that tell how much room is left. */
export function TextArea({ left, most, rows, value, onText, focus = false, ...said }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus || said.error) area.current?.focus();
  }, [focus, said.error]);
  const room = most - value.length;
  return (
    <Labelled {...said} announce below={room <= most / 4 && left(room)}>
      {({ className, ...tied }) => (
        <textarea
          {...tied}
          ref={area}
          className={`${className} ${styles.area}`}
          rows={rows}
          maxLength={most}
          value={value}
          onChange={({ target }) => onText(target.value)}
        />
      )}
    </Labelled>
  );
}
