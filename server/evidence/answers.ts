import { reworkReasons, timeUses, whysWithoutAi } from '../../db/vocabulary.ts';
import type { Atom } from './atom.ts';
import type { Estimated, Rework, Withheld } from './evidence.ts';
import { withAi } from './felt.ts';
import { sum } from './moments.ts';
import { shareOf, sharesOf } from './tallies.ts';

/** How often with-AI work came back, why, and whether it was also wanted by hand. */
export function reworkOf(atoms: readonly Atom[], floor: number): Rework {
  const reasons = sharesOf(
    atoms,
    reworkReasons,
    withAi((cell) => ({ counts: cell.reasons, of: cell.withReason })),
    floor,
  );
  return {
    reworkedShare: shareOf(
      atoms,
      withAi((cell) => cell.reworked),
      floor,
    ),
    reasons: reasons?.map(({ name, share }) => ({ reason: name, share })) ?? null,
    alsoByHandShare: shareOf(atoms, (cell) => cell.alsoByHand, floor),
  };
}

/** What the time became that AI saved: shares of the answers. */
export function timeUsesOf(atoms: readonly Atom[], floor: number): Withheld['timeUses'] {
  const uses = sharesOf(atoms, timeUses, (cell) => ({ counts: cell.timeBecame, of: sum(cell.timeBecame) }), floor);
  return uses?.map(({ name, share }) => ({ use: name, share })) ?? null;
}

/** Why people worked without AI: shares of the answers. */
export function whysWithoutAiOf(atoms: readonly Atom[], floor: number): Withheld['whysWithoutAi'] {
  const whys = sharesOf(
    atoms,
    whysWithoutAi,
    (cell) => ({ counts: cell.whyWithoutAi, of: sum(cell.whyWithoutAi) }),
    floor,
  );
  return whys?.map(({ name, share }) => ({ why: name, share })) ?? null;
}

/** Minutes of rework on with-AI pieces, and minutes that logging took (Σ seconds to log / 60, where it was measured). */
export function costsOf(atoms: readonly Atom[]): Pick<Estimated, 'toolMinutes' | 'reworkMinutes'> {
  let toolMinutes = 0;
  let reworkMinutes = 0;
  for (const { cells } of atoms)
    for (const cell of cells) {
      toolMinutes += cell.secondsToLog.sum / 60;
      if (cell.arm === 'with_ai') reworkMinutes += cell.reworkMinutes;
    }
  return { toolMinutes, reworkMinutes };
}
