import { useSyncExternalStore } from 'react';
import { recall, remember } from '../api/remembered.ts';

const mostKept = 20;

const kept = () => recall('finished') ?? '';
const listOf = (text: string) => text.split(' ').filter(Boolean);
const neverTold = () => () => {};

/** Pieces of a trial that this device has logged, also while they wait to be sent. The server's page knows of none. */
export function useFinishedPieces(): string[] {
  return listOf(useSyncExternalStore(neverTold, kept, () => ''));
}

export function noteFinished(id: string): void {
  remember('finished', [...listOf(kept()), id].slice(-mostKept).join(' '));
}
