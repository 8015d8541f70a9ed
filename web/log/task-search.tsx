import { useState } from 'react';
import { found } from '../search/rank.ts';
import { SearchBox } from '../search/search-box.tsx';
import { useWords } from '../words/words.tsx';
import type { TaskType } from './catalogue.ts';

export interface TaskSearchProps {
  taskTypes: readonly TaskType[];
  /** Those that are meant, the likelier first; null while nothing is typed. */
  onFound(ids: string[] | null): void;
  onTask(id: string): void;
}

/** For a catalogue that is longer than a screen; Enter takes the likeliest. */
export function TaskSearch({ taskTypes, onFound, onTask }: TaskSearchProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const matching = found(taskTypes, typed);
  const type = (text: string) => {
    setTyped(text);
    onFound(found(taskTypes, text)?.map(({ id }) => id) ?? null);
  };
  const take = () => {
    const [likeliest] = matching ?? [];
    if (likeliest) onTask(likeliest.id);
  };
  return (
    <SearchBox
      label={t.search.label}
      placeholder={t.search.placeholder}
      typed={typed}
      onType={type}
      onEnter={take}
      said={matching ? t.found(matching.length) : ''}
    />
  );
}
