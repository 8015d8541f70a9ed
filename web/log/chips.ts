/** Minutes on a scale of even steps to the eye: each about half as long again as the one before. */
export const chips = [
  /** Under five minutes: a value in the middle of what people mean. */
  { minutes: 3, under: 5 },
  { minutes: 10 },
  { minutes: 15 },
  { minutes: 20 },
  { minutes: 30 },
  { minutes: 45 },
  { minutes: 60 },
  { minutes: 90 },
  { minutes: 120 },
  { minutes: 180 },
] as const;

/** From here on, roughly how long is asked: one value for 4 to 40 hours would be wrong by a factor. */
export const longFrom = 240;
/** So few that they stand on one screen with an exact number. */
export const longChips = [240, 300, 360, 480, 600, 720, 960, 1_200, 1_440, 1_920] as const;
