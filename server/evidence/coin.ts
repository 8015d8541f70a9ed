import { type Arm, arms } from '../../db/vocabulary.ts';

/**
 * Concealed blocked randomisation: the arm of the start number `position` (0, 1, 2 …) in a trial. Blocks of 4 or 6, drawn too,
 * hold each arm half of the time, so the arms stay even and the last start of a block can't be guessed.
 *
 * `random` must begin anew from the trial's own secret seed at every call: then the same position always gives the same arm, and
 * reloading, a second device or a deleted entry can't toss the coin again. The caller stores positions and never gives one twice.
 * Source: Schulz & Grimes, Lancet 2002; 359: 515–519. @throws RangeError for a position that is no whole number from 0.
 */
export function coin(position: number, random: () => number): Arm {
  if (!(Number.isInteger(position) && position >= 0)) throw new RangeError(`no such position: ${position}`);
  let before = 0;
  for (;;) {
    const block = shuffled(random() < 0.5 ? 4 : 6, random);
    if (position < before + block.length) return block[position - before]!;
    before += block.length;
  }
}

/** Half of each arm, in random order (Fisher–Yates). */
function shuffled(length: number, random: () => number): Arm[] {
  const block = Array.from({ length }, (_, at) => arms[at % 2]!);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [block[last], block[other]] = [block[other]!, block[last]!];
  }
  return block;
}
