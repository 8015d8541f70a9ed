import { recall, remember } from '../api/remembered.ts';

const most = 3;

/** The kinds that this person logged last, newest first: their own device knows them. */
export function recentKinds(): string[] {
  return (recall('recent') ?? '').split(' ').filter(Boolean);
}

export function noteKind(taskTypeId: string): void {
  remember('recent', [taskTypeId, ...recentKinds().filter((id) => id !== taskTypeId)].slice(0, most).join(' '));
}
