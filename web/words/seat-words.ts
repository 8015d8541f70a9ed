import type { HatKind } from '../../db/vocabulary.ts';

/** One hat as its sentence needs it: the day and the role as the reader writes them. */
export interface StandingHat {
  kind: HatKind;
  seats: number;
  day: string;
  by: string;
}
