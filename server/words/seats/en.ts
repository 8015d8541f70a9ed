import type { SeatRefusals } from './seat-refusals.ts';

export const en: SeatRefusals = {
  slip_used:
    'This slip has been used. Was it you, on another device or in another app? Bring it over with “My code”. If not, say so in front of everybody and ask for a re-draw. All your notes are still there.',
  slip_expired: 'This slip is older than 60 days. Ask for a new one.',
  hat_void: 'This draw was not confirmed, so nothing counts. Wait for the new code on the screen.',
  hat_over: 'This draw is over.',
  slip_mistyped: 'A letter of this code is wrong or missing. Please look at it again.',
  hat_empty: 'The hat is empty. Say now, aloud: “I have none.” Then all draw again, and nobody loses anything.',
  other_team: 'This device notes for another team.',
  slips_left: 'Not all have drawn yet. If fewer people are here than slips, start again with the right number.',
  sheet_exists: 'This team has its sheet of slips. For people who came later there are single slips; or all draw anew.',
  level_has_no_hat: 'Seats belong to teams. This is a level that pools teams below it.',
};
