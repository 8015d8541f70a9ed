import type { ActWords, SeatAct } from '../act-words.ts';

const team = (name: string | undefined) => (name ? `“${name}”` : 'a team');
const count = (seats: string | undefined) => (seats ? ` (${seats} seats)` : '');

export const seatActs: Pick<ActWords['acts'], SeatAct> = {
  hat_opened: ({ by, team: of, seats }) => `${by} opened a draw on a screen for ${team(of)}${count(seats)}`,
  hat_confirmed: ({ by, team: of, seats }) =>
    `${by} confirmed that all who were there for ${team(of)} have drawn${count(seats)}`,
  hat_voided: ({ by, team: of, seats }) => `${by} voided a draw of ${team(of)}: all draw again${count(seats)}`,
  sheet_printed: ({ by, team: of, seats }) => `${by} printed a sheet of slips for ${team(of)}${count(seats)}`,
  sheet_taken_back: ({ by, team: of, seats }) =>
    `${by} took a sheet of slips of ${team(of)} back on the same day${count(seats)}`,
  single_slips_printed: ({ by, team: of, seats }) =>
    `${by} printed slips for people who come later to ${team(of)}${count(seats)}`,
};
