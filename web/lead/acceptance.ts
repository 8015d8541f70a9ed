/** What the method did to made-up offices whose truth is known; the table of docs/evidence.md, of which a test holds these to be a copy. */
interface HeldOffice {
  /** Per cent of offices in which no reading’s range ever left the truth out. */
  coverage: number;
  /** Per cent of offices that ever heard `probably` or `points to` on the wrong side, within two years. */
  wrong: { probably: number; pointsTo: number };
  /** Per cent of offices with a standing word on the true side after one year and after two. */
  right: { one: number; two: number };
}

const office = (coverage: number, probably: number, pointsTo: number, one: number, two: number): HeldOffice => ({
  coverage,
  wrong: { probably, pointsTo },
  right: { one, two },
});

export const heldOffices = {
  eightMixed: office(95.7, 0.0, 0.0, 62.3, 88.0),
  eightSaves: office(97.0, 0.0, 0.0, 77.0, 97.3),
  eightAlike: office(97.0, 0.0, 4.0, 65.3, 91.0),
  sixSaves: office(97.0, 0.0, 0.0, 51.7, 83.3),
  fiveSaves: office(97.0, 0.0, 0.3, 55.0, 84.0),
  twelveSaves: office(95.7, 0.0, 0.0, 67.0, 91.3),
  twentyMixed: office(97.0, 0.0, 0.0, 81.0, 87.7),
  twentySaves: office(96.3, 0.0, 0.0, 89.7, 93.3),
  twentyAlike: office(95.3, 0.0, 3.3, 86.3, 92.3),
  fortySaves: office(96.7, 0.0, 0.0, 96.7, 96.7),
  eightRedone: office(96.0, 0.0, 3.7, 34.7, 75.0),
  eightRising: office(98.0, 0.0, 3.0, 46.0, 85.0),
  eightSlips: office(96.7, 0.0, 0.0, 61.0, 85.7),
} as const;

/** AI saves nothing in these, and something is so that no figure can see. */
export const limitOffices = {
  someSizes: office(43.3, 1.3, 35.0, 43.3, 67.0),
  halfOfSizes: office(18.3, 3.3, 53.7, 40.3, 58.3),
  easierPieces: office(26.7, 0.3, 41.7, 46.7, 70.0),
  reworkUnlogged: office(15.3, 0.7, 46.7, 47.3, 58.0),
  failuresUnlogged: office(73.0, 0.3, 13.0, 56.7, 86.3),
} as const;

export type OfficeName = keyof typeof heldOffices | keyof typeof limitOffices;

/** Weeks until the first reading of all work together and until the first word, in half of the offices and in nine of ten; null: never within two years. */
interface Wait {
  reading: readonly [half: number, nineOfTen: number | null];
  word: readonly [half: number, nineOfTen: number | null];
}

/** People × pieces a week, at a true ratio of 0.82. */
export const waits = {
  sixTwo: { reading: [16, 24], word: [48, 104] },
  eightOne: { reading: [16, 20], word: [56, null] },
  eightTwo: { reading: [12, 12], word: [32, 64] },
  twelveTwo: { reading: [8, 8], word: [24, 40] },
  twentyOne: { reading: [8, 8], word: [24, 44] },
  twentyThree: { reading: [4, 4], word: [12, 16] },
} as const satisfies Record<string, Wait>;

export type WaitName = keyof typeof waits;

/** Per cent of quarters whose told hours held the truth, the least and the most among the offices that are no limit. */
export const quartersHeld = { low: 96.1, high: 99.8 } as const;

const limits = Object.values(limitOffices).map(({ wrong }) => wrong);
/** Wrong words where something is so that no figure can see, the least and the most among such offices. */
export const limitsWrong = {
  pointsTo: {
    low: Math.min(...limits.map(({ pointsTo }) => pointsTo)),
    high: Math.max(...limits.map(({ pointsTo }) => pointsTo)),
  },
  probablyMost: Math.max(...limits.map(({ probably }) => probably)),
};
