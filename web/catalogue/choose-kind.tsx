import { useId } from 'react';
import { nameOf } from '../board/names.ts';
import { useWords } from '../board/words.tsx';
import type { TaskType } from './read-catalogue.ts';
import styles from './texts-form.module.css';
import { useCatalogueWords } from './words.tsx';

interface Props {
  label: string;
  among: readonly TaskType[];
  chosen: string;
  choose(id: string): void;
}

/** One kind of work out of those that are offered. */
export function ChooseKind({ label, among, chosen, choose }: Props) {
  const words = useCatalogueWords();
  const { language } = useWords();
  const own = useId();
  return (
    <div className={styles.line}>
      <label htmlFor={own}>{label}</label>
      <select id={own} value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">{words.choose}</option>
        {among.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
