/** No large difference: what the word calls so (server/evidence/word.ts). */
export const evenBand = [0.8, 1.25] as const;
