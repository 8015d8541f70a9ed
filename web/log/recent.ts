import { useState } from 'react';
import { useFirst } from '../api/first.tsx';
import { recall, remember } from '../api/remembered.ts';

const most = 3;

/** The kinds that this person logged last, newest first: their own device knows them. */
function recentKinds(): string[] {
  return (recall('recent') ?? '').split(' ').filter(Boolean);
}

/** As they were when the page was opened: a row that changed with each piece would move under the hand. */
export function useRecentKinds(): readonly string[] {
  const first = useFirst();
  const [recent] = useState(() => first?.recent ?? recentKinds());
  return recent;
}

export function noteKind(taskTypeId: string): void {
  remember('recent', [taskTypeId, ...recentKinds().filter((id) => id !== taskTypeId)].slice(0, most).join(' '));
}
