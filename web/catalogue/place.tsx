import { useId, useState } from 'react';
import { Button } from '../parts/button.tsx';
import styles from './texts-form.module.css';
import { useCatalogueWords } from './words.tsx';

interface Props {
  /** Counted from 0. */
  at: number;
  places: number;
  move(to: number): Promise<void>;
}

/** To any place at once: long lists are slow with one step at a time. */
export function Place({ at, places, move }: Props) {
  const words = useCatalogueWords();
  const own = useId();
  const [to, setTo] = useState(at);
  return (
    <div className={styles.line}>
      <label htmlFor={own}>{words.moveTo}</label>
      <div>
        <select id={own} value={to} onChange={(event) => setTo(Number(event.target.value))}>
          {Array.from({ length: places }, (_, place) => place).map((place) => (
            <option key={place} value={place}>
              {words.place(place + 1, places)}
            </option>
          ))}
        </select>
        <Button onClick={() => move(to)}>{words.move}</Button>
      </div>
    </div>
  );
}
