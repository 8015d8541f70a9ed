import { type ComponentType, useEffect, useState } from 'react';
import type { TaskSearchProps } from './task-search.tsx';
import styles from './tiles.module.css';

/** The search above the tiles of a long catalogue. It is fetched after they are drawn, and its place is kept: no tile moves. */
export function LateSearch(props: TaskSearchProps) {
  const [Search, setSearch] = useState<ComponentType<TaskSearchProps>>();
  useEffect(() => {
    import('./task-search.tsx').then(
      (part) => setSearch(() => part.TaskSearch),
      // Without it the tiles are all there.
      () => {},
    );
  }, []);
  return <div className={styles.search}>{Search && <Search {...props} />}</div>;
}
