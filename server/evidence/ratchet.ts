import { type Part, ratioOfSums, shareInterval } from '../stats/ratio-of-sums.ts';
import { studentHalfWidth } from '../stats/student.ts';
import type { Atom } from './atom.ts';
import type { Interval, RatchetMonth } from './evidence.ts';
import { byContributor } from './tallies.ts';

/**
 * Is more asked, and is more done? By month of publication, so that each figure rests on whole atoms; intervals are plain 95 %,
 * clustered by contributor.
 */
export function ratchetOf(atoms: readonly Atom[], floor: number): RatchetMonth[] {
  const months = new Map<string, Atom[]>();
  for (const atom of atoms) {
    const month = atom.publishedOn.slice(0, 7);
    const inMonth = months.get(month) ?? [];
    inMonth.push(atom);
    months.set(month, inMonth);
  }
  return [...months.keys()].sort().map((month) => monthOf(month, months.get(month)!, floor));
}

function monthOf(month: string, atoms: readonly Atom[], floor: number): RatchetMonth {
  const answers = byContributor(atoms, (cell) => cell.moreAsked)
    .filter(({ n, sum }) => sum >= 0 && sum <= n)
    .map(({ n, sum }) => ({ above: sum, below: n }));
  const weeks = contributorWeeks(atoms);
  const asked = answers.length >= floor;
  const told = weeks.length >= floor;
  const pace = told ? ratioOfSums(weeks) : null;
  return {
    month,
    moreAskedShare: asked ? ratioOfSums(answers).estimate : null,
    moreAskedInterval: asked ? shareInterval(answers) : null,
    piecesPerContributorWeek: pace === null ? null : pace.estimate,
    piecesInterval:
      pace === null ? null : around(pace.estimate, studentHalfWidth(0.95, pace.clusters - 1) * pace.standardError),
  };
}

/** Each contributor's pieces over the weeks in which there were any. */
function contributorWeeks(atoms: readonly Atom[]): Part[] {
  const people = new Map<string, Map<string, number>>();
  for (const { cells } of atoms)
    for (const { contributor, weeks } of cells) {
      const own = people.get(contributor) ?? new Map<string, number>();
      for (const [week, n] of Object.entries(weeks)) own.set(week, (own.get(week) ?? 0) + n);
      people.set(contributor, own);
    }
  const parts: Part[] = [];
  for (const weeks of people.values()) {
    const active = [...weeks.values()].filter((n) => n > 0);
    if (active.length > 0) parts.push({ above: active.reduce((total, n) => total + n, 0), below: active.length });
  }
  return parts;
}

/** A week that counts has at least one piece, so the pace is never below 1. null where nothing varies: then no error can be told. */
function around(pace: number, half: number): Interval | null {
  return half > 0 ? [Math.max(1, pace - half), pace + half] : null;
}
