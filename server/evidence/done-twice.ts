import { reworkReasons } from '../../db/vocabulary.ts';
import { type Part, ratioOfSums, shareInterval } from '../stats/ratio-of-sums.ts';
import type { Atom } from './atom.ts';
import type { Cell, Tally } from './cell.ts';
import { withAi } from './felt.ts';
import { byContributor } from './tallies.ts';

/** Pieces made once with AI and once more by hand: one of the two was for nobody. */
export interface DoneTwice {
  /** Of the pieces of which people said whether, 0–1. */
  share: number;
  /** Lower end of the share's 95 % interval, clustered by contributor. */
  surely: number;
}

/**
 * From here on the second making eats a saving of a third: s of the pieces cost R·T in vain, the others save (1 − R)·T, and
 * s·R = (1 − s)(1 − R) where s = 1 − R. Few kinds of work gain more than that.
 */
const tooOften = 1 / 3;

const stillByHand = reworkReasons.indexOf('still_by_hand');

/** Either telling alone may show it: the question whether it was also done by hand, or the reason "still had to do it by hand". */
const tellings: readonly ((cell: Cell) => Tally | null)[] = [
  (cell) => cell.alsoByHand,
  // Of all pieces with an outcome, not of those that name a reason: who named none did not say it.
  withAi((cell) => ({ n: cell.reworked.n, sum: cell.reasons[stillByHand]! })),
];

/**
 * Do people keep saying that this kind of work is done twice? Where at least `floor` people say so, and the share is above a third
 * as surely as 95 %; else null. Of both tellings the one that is surer.
 */
export function doneTwiceOf(atoms: readonly Atom[], floor: number): DoneTwice | null {
  const found = tellings
    .map((pick) => byContributor(atoms, pick).filter(({ n, sum }) => sum >= 0 && sum <= n))
    .filter((said) => said.filter(({ sum }) => sum > 0).length >= floor)
    .map((said): DoneTwice => {
      const parts = said.map(({ n, sum }): Part => ({ above: sum, below: n }));
      return { share: ratioOfSums(parts).estimate, surely: shareInterval(parts)[0] };
    })
    .filter(({ surely }) => surely > tooOften)
    .sort((one, other) => other.surely - one.surely);
  return found[0] ?? null;
}
