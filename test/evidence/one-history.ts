import type { Arm } from '../../db/vocabulary.ts';
import { asksAgain, type SizedPiece, usualMinutes } from '../../server/domain/entry-rule.ts';
import type { TogetherFit } from '../../server/evidence/fits.ts';
import { estimateAt } from '../../server/evidence/half-width.ts';
import { readingDue } from '../../server/evidence/information.ts';
import { fitKind } from '../../server/evidence/kind-row.ts';
import {
  type DitheredReading,
  ditherReading,
  type ReleasedReading,
  releaseDithered,
} from '../../server/evidence/released.ts';
import type { Cell } from '../../server/evidence/sums.ts';
import { fitTogether } from '../../server/evidence/together.ts';
import { type MinutesRange, volumeOf } from '../../server/evidence/volume.ts';
import { seeded } from '../support/random.ts';
import { type MadePiece, madeUpOffice, type Office } from './made-up-office.ts';
import { type Placed, Publication } from './monthly-runs.ts';

export interface SeenReading {
  /** Weeks since the beginning, at the run. */
  week: number;
  logRatio: number;
  halfWidth: number;
  /** log of Σ expected minutes with AI ÷ Σ expected without, of the pieces that were read. */
  truth: number;
  released: ReleasedReading;
}

/** Minutes saved in one quarter of runs as they were told, and in truth. */
export interface SeenVolume {
  told: MinutesRange | null;
  truth: number;
}

export interface History {
  volumes: SeenVolume[];
  together: SeenReading[];
  kinds: Map<string, SeenReading[]>;
  /** Week of the run that made the first atom; null: none. */
  firstAtom: number | null;
  pieces: number;
  /** Pieces that no atom took until the end. */
  unpublished: number;
}

const weeksARun = 4;
/** Who is asked whether it is really so mends a slip so often. */
const mends = 0.8;

/**
 * One office through all rules: what is asked again, runs, atoms, waiting, readings, what is released. `yearly`: a
 * year begins new series for all rows; else one series throughout.
 */
export function oneHistory(office: Office, seed: number, options: Options = {}): History {
  return historyOf(madeUpOffice(office, seed), { weeks: office.weeks, seed, ...options });
}

interface Options {
  yearly?: boolean;
  atReading?: (cells: readonly Cell[], step: number) => void;
}

/** The same of pieces that another simulator made, in the order of noting. */
export function historyOf(
  made: readonly MadePiece[],
  { weeks, seed, yearly = false, atReading }: Options & { weeks: number; seed: number },
): History {
  const random = seeded(seed ^ 0x5bd1e995);
  const pieces = noted(made, random);
  const publication = new Publication();
  let all = new Sums();
  let byKind = new Map<string, Sums>();
  let [step, kindSteps] = [null as number | null, new Map<string, number>()];
  let quarter = new Quarter();
  const history: History = {
    volumes: [],
    together: [],
    kinds: new Map(),
    firstAtom: null,
    pieces: pieces.length,
    unpublished: 0,
  };
  let last: TogetherFit | null = null;
  let inForce: DitheredReading | null = null;
  let next = 0;
  for (let week = weeksARun; week <= weeks; week += weeksARun) {
    if (yearly && week > 52 && week - weeksARun <= 52) {
      [all, byKind, step, kindSteps] = [new Sums(), new Map(), null, new Map()];
    }
    if (quarterOf(week) !== quarterOf(week - weeksARun)) {
      history.volumes.push(quarter.close(inForce, random));
      quarter = new Quarter();
    }
    const closed: MadePiece[] = [];
    // A week must have passed since the server received it.
    while (next < pieces.length && pieces[next]!.week < week - 1) closed.push(pieces[next++]!);
    const placed = publication.run(closed);
    if (placed.length > 0) history.firstAtom ??= week;
    for (const one of placed) {
      all.add(one);
      quarter.add(one);
      if (one.mixed) continue;
      const own = byKind.get(one.piece.kind) ?? new Sums();
      byKind.set(one.piece.kind, own);
      own.add(one);
    }
    const due = readingDue(step, all.cells(), 'together');
    const fit = due === null ? null : fitTogether(all.cells());
    if (fit?.kind === 'together') {
      step = due!;
      last = fit;
      atReading?.(all.cells(), step);
      const reading = seen(week, step, fit, all, random);
      history.together.push(reading.seen);
      inForce = reading.dithered;
    }
    for (const [kind, sums] of byKind) {
      if (last === null || !placed.some(({ piece, mixed }) => !mixed && piece.kind === kind)) continue;
      const kindDue = readingDue(kindSteps.get(kind) ?? null, sums.cells(), 'kind');
      const found = kindDue === null ? null : fitKind(sums.cells(), last);
      if (found?.kind !== 'kind') continue;
      kindSteps.set(kind, kindDue!);
      history.kinds.set(kind, [...(history.kinds.get(kind) ?? []), seen(week, kindDue!, found, sums, random).seen]);
    }
  }
  history.unpublished = publication.waiting() + pieces.length - next;
  return history;
}

function seen(week: number, step: number, fit: Parameters<typeof estimateAt>[1], sums: Sums, random: () => number) {
  const estimate = estimateAt(step, fit);
  const dithered = ditherReading(estimate, step, random() - 0.5);
  return { seen: { week, ...estimate, truth: sums.truth(), released: releaseDithered(dithered) }, dithered };
}

function quarterOf(week: number): number {
  return Math.floor((week - 1) / 13);
}

/** What runs published in one quarter. */
class Quarter {
  readonly #minutesWithAi = new Map<string, number>();
  #saved = 0;

  add({ piece, minutes }: Placed): void {
    if (piece.arm === 'without_ai') return;
    this.#minutesWithAi.set(piece.seat, (this.#minutesWithAi.get(piece.seat) ?? 0) + minutes);
    this.#saved += piece.expectedWithout - piece.expected;
  }

  close(reading: DitheredReading | null, random: () => number): SeenVolume {
    const told =
      reading === null
        ? null
        : volumeOf({ minutesWithAiBySeat: this.#minutesWithAi.values(), reading }, random() - 0.5);
    return { told, truth: this.#saved };
  }
}

/** At entry: minutes far from one's own usual are asked once more on the device. */
function noted(pieces: readonly MadePiece[], random: () => number): MadePiece[] {
  const own = new Map<string, SizedPiece[]>();
  return pieces.map((piece) => {
    const key = `${piece.seat} ${piece.kind}`;
    const before = own.get(key) ?? [];
    const asked = asksAgain(piece.minutes, usualMinutes(before, piece.size));
    const minutes = asked && piece.meant !== null && random() < mends ? piece.meant : piece.minutes;
    own.set(key, [...before.slice(-14), { minutes, size: piece.size }]);
    return { ...piece, minutes };
  });
}

/** Sums of a row by seat, kind, size, arm and quarter of the work, and its truth. */
class Sums {
  readonly #cells = new Map<string, Cell>();
  #expected = 0;
  #without = 0;

  add({ piece, minutes }: Placed): void {
    const { seat, kind, size, arm, week } = piece;
    const quarter = `${2026 + Math.floor(week / 52)}-Q${1 + (Math.floor(week / 13) % 4)}`;
    const key = [seat, kind, size, arm, quarter].join();
    let cell = this.#cells.get(key);
    if (cell === undefined) {
      cell = { seat, kind, size, arm, quarter, pieces: 0, minutes: 0, minutesSquared: 0 };
      this.#cells.set(key, cell);
    }
    cell.pieces++;
    cell.minutes += minutes;
    cell.minutesSquared += minutes ** 2;
    if (arm === ('with_ai' satisfies Arm)) {
      this.#expected += piece.expected;
      this.#without += piece.expectedWithout;
    }
  }

  cells(): Cell[] {
    return [...this.#cells.values()];
  }

  truth(): number {
    return Math.log(this.#expected / this.#without);
  }
}
