/** No clear difference: what the verdict calls so (server/evidence). */
export const evenBand = [0.9, 1.1] as const;
