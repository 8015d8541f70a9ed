import { recall, remember } from '../api/remembered.ts';

const mostKept = 20;

/** Pieces of a trial that this device has logged, also while they wait to be sent. */
export function finishedPieces(): string[] {
  return (recall('finished') ?? '').split(' ').filter(Boolean);
}

export function noteFinished(id: string): void {
  remember('finished', [...finishedPieces(), id].slice(-mostKept).join(' '));
}
