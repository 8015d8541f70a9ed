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
  eightMixed: office(96.0, 0.0, 0.0, 59.3, 85.0),
  eightSaves: office(97.0, 0.0, 0.0, 73.3, 93.7),
  eightAlike: office(97.0, 0.0, 4.0, 61.3, 88.7),
  sixSaves: office(98.3, 0.0, 0.0, 48.0, 77.0),
  fiveSaves: office(98.7, 0.0, 0.0, 47.0, 75.7),
  twelveSaves: office(96.0, 0.0, 0.0, 66.7, 90.3),
  twentyMixed: office(97.0, 0.0, 0.0, 81.0, 87.3),
  twentySaves: office(96.3, 0.0, 0.0, 89.7, 93.3),
  twentyAlike: office(95.3, 0.0, 3.3, 86.0, 92.0),
  fortySaves: office(96.7, 0.0, 0.0, 96.7, 96.7),
  eightRedone: office(97.0, 0.0, 3.0, 30.3, 69.0),
  eightRising: office(99.3, 0.0, 2.7, 41.3, 81.0),
  eightSlips: office(97.7, 0.0, 0.0, 58.0, 83.0),
} as const;

/** AI saves nothing in these, and something is so that no figure can see. */
export const limitOffices = {
  someSizes: office(46.0, 1.3, 32.3, 39.7, 64.0),
  halfOfSizes: office(22.3, 3.3, 50.7, 39.0, 54.7),
  easierPieces: office(31.0, 0.3, 38.3, 44.3, 68.0),
  reworkUnlogged: office(19.3, 0.3, 45.0, 45.0, 56.3),
  failuresUnlogged: office(76.0, 0.3, 11.3, 51.0, 79.7),
} as const;

export type OfficeName = keyof typeof heldOffices | keyof typeof limitOffices;

/** Weeks until the first reading of all work together and until the first word, in half of the offices and in nine of ten; null: never within two years. */
interface Wait {
  reading: readonly [half: number, nineOfTen: number | null];
  word: readonly [half: number, nineOfTen: number | null];
}

/** People × pieces a week, at a true ratio of 0.82. */
export const waits = {
  sixTwo: { reading: [16, 24], word: [48, null] },
  eightOne: { reading: [16, 20], word: [56, null] },
  eightTwo: { reading: [12, 12], word: [32, 68] },
  twelveTwo: { reading: [8, 8], word: [24, 40] },
  twentyOne: { reading: [8, 8], word: [24, 44] },
  twentyThree: { reading: [4, 4], word: [12, 16] },
} as const satisfies Record<string, Wait>;

export type WaitName = keyof typeof waits;

/** Per cent of quarters whose told hours held the truth, the least and the most among the offices that are no limit. */
export const quartersHeld = { low: 97, high: 99.8 } as const;

const limits = Object.values(limitOffices).map(({ wrong }) => wrong);
/** Wrong words where something is so that no figure can see, the least and the most among such offices. */
export const limitsWrong = {
  pointsTo: {
    low: Math.min(...limits.map(({ pointsTo }) => pointsTo)),
    high: Math.max(...limits.map(({ pointsTo }) => pointsTo)),
  },
  probablyMost: Math.max(...limits.map(({ probably }) => probably)),
};
