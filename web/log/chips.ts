/** Minutes on a scale of even steps to the eye: each about half as long again as the one before. */
export const chips = [
  /** Under five minutes, and over four hours: a value in the middle of what people mean. */
  { minutes: 3, under: 5 },
  { minutes: 10 },
  { minutes: 15 },
  { minutes: 30 },
  { minutes: 45 },
  { minutes: 60 },
  { minutes: 90 },
  { minutes: 120 },
  { minutes: 180 },
  { minutes: 300, over: 240 },
] as const;
