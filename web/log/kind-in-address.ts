import { useEffect, useRef } from 'react';
import { type TaskType, taskTypeOf } from './catalogue.ts';

/**
 * `/?kind=…` opens with a kind of work chosen, by its id or its name in any language: for a bookmark or a menu in WeCom, DingTalk
 * or 浙政钉. The address is cleaned at once: whatever else a menu put into it is neither read nor kept.
 */
export function useKindInAddress(taskTypes: readonly TaskType[] | undefined, onKind: (id: string) => void): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !taskTypes) return;
    done.current = true;
    if (!location.search) return;
    const kind = new URLSearchParams(location.search).get('kind')?.trim().toLowerCase();
    history.replaceState(history.state, '', location.pathname + location.hash);
    const named = kind && (taskTypeOf(taskTypes, kind) ?? taskTypes.find(({ names }) => isNamed(names, kind)));
    if (named) onKind(named.id);
  }, [taskTypes, onKind]);
}

function isNamed(names: TaskType['names'], kind: string): boolean {
  return Object.values(names).some((name) => name?.toLowerCase() === kind);
}
