import type { SeatWords } from '../zh-Hans/seats.ts';

export const seats: SeatWords = {
  total: (n) => (n === 1 ? 'This team has 1\u00a0seat' : `This team has ${n}\u00a0seats`),
  noneYet: 'This team has not drawn slips yet',
  by: { administrator: 'an administrator', lead: 'the lead' },
  hat: ({ seats, day, by, kind }) =>
    `${day}: ${seats} ${kind === 'screen' ? 'drawn in a room, opened' : kind === 'sheet' ? 'on paper, printed' : 'single, printed'} by ${by}`,
  count: 'Count aloud, together: more seats than people means that somebody holds two. You may ask for a re-draw.',
  first: 'You have not drawn a slip: only you see your notes. They count with the team’s once you have drawn.',
  again: 'That draw was not confirmed. Wait for the new code on the screen and scan again. Your notes are all there.',
  redrawn: 'The whole team draws again. Draw one more slip and your notes go on counting; they are all there.',
  waiting: 'You have one. Wait for the others.',
  later: (day) => `Your seat counts from ${day}.`,
  lost: 'This device is no longer known here: your code was used on another one, or its key is void. If it was not you, say so in front of everybody and ask for a re-draw.',
  draw: 'Type the code of a slip',
  saved: 'Counts with the team’s once you have drawn a slip.',
};
