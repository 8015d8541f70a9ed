import { type Arm, arms } from '../../db/vocabulary.ts';
import { maybe, toTenth } from './rounding.ts';
import { byContributorTally } from './tallies.ts';

/** One start of a trial after its coin: was the piece finished at all, and done as the coin said? */
export interface Start {
  contributor: string;
  assigned: Arm;
  finished: boolean;
  /** null where it was not finished. */
  followed: boolean | null;
}

/** Shares, 0–1, of one arm's starts; null: fewer people than the floor. */
export interface ArmFollowing {
  abandonedShare: number | null;
  notFollowedShare: number | null;
}

/**
 * How a trial was followed, by assigned arm. Shown beside its estimate: leaving out the pieces one would rather not do broke a
 * well-known study. The estimate itself is by intention to treat: pieces count in the arm that the coin gave them.
 */
export function followingOf(starts: readonly Start[], floor: number): Record<Arm, ArmFollowing> {
  const share = (arm: Arm, pick: (start: Start) => boolean | null) => {
    const said = starts.flatMap((start) => {
      const yes = start.assigned === arm ? pick(start) : null;
      return yes === null ? [] : [{ contributor: start.contributor, n: 1, sum: Number(yes) }];
    });
    const people = byContributorTally(said);
    if (people.length < floor) return null;
    return people.reduce((sum, one) => sum + one.sum, 0) / people.reduce((n, one) => n + one.n, 0);
  };
  const [withAi, withoutAi] = arms.map((arm) => ({
    abandonedShare: share(arm, ({ finished }) => !finished),
    notFollowedShare: share(arm, ({ followed }) => (followed === null ? null : !followed)),
  })) as [ArmFollowing, ArmFollowing];
  return { with_ai: withAi, without_ai: withoutAi };
}

/** The same as it may leave the program: shares to 10 %. */
export function presentableFollowing(following: Record<Arm, ArmFollowing>): Record<Arm, ArmFollowing> {
  const shown = ({ abandonedShare, notFollowedShare }: ArmFollowing): ArmFollowing => ({
    abandonedShare: maybe(abandonedShare, toTenth),
    notFollowedShare: maybe(notFollowedShare, toTenth),
  });
  return { with_ai: shown(following.with_ai), without_ai: shown(following.without_ai) };
}
