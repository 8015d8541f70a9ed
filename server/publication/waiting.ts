import type { AtomKey } from './key.ts';

/** A closed note that no atom holds yet. */
export interface WaitingPiece {
  id: string;
  /** Whose: a contributor with a seat. */
  seat: string;
  /** Where it was written. */
  teamId: string;
  /** The atom that it is meant for. */
  key: AtomKey;
  /** Runs that have passed it by. */
  waited: number;
}

/** Runs in its own key, before it goes sideways into the mixed one. */
const ownRuns = 2;
/** Runs in the mixed key, before it goes one level up; and on each level above as many. */
const mixedRuns = 3;
/** It goes on in the run in which it was last tried: each place is tried once more than runs have passed there. */
const runsAPlace = mixedRuns - 1;

/** Is it tried in its own key in this run? Later rework has no other. */
export function triesOwnKey({ key, waited }: WaitingPiece): boolean {
  return key.sort === 'rework' || waited < ownRuns;
}

/** May it go sideways, once its own key could not take it? */
export function goesSideways({ key, waited }: WaitingPiece): boolean {
  return key.sort !== 'rework' && waited >= ownRuns - 1;
}

/** May it go up from a place `levels` above its own team, once that could not take it? */
export function goesUp({ waited }: WaitingPiece, levels: number): boolean {
  return waited >= ownRuns - 1 + (levels + 1) * runsAPlace;
}

/** Has it gone up from there in an earlier run, never to come back? */
export function hasGoneUp({ waited }: WaitingPiece, levels: number): boolean {
  return waited > ownRuns - 1 + (levels + 1) * runsAPlace;
}

/** The key that takes what its own can't. */
export function sidewaysOf(key: AtomKey): AtomKey {
  switch (key.sort) {
    case 'work':
      return { sort: 'mixed', arm: key.arm };
    case 'burden':
      return { sort: 'burden', burden: null };
    default:
      return key;
  }
}
