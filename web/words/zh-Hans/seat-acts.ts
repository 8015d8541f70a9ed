import type { ActWords, SeatAct } from '../act-words.ts';

const team = (name: string | undefined) => (name ? `“${name}”` : '一个团队');
const count = (seats: string | undefined) => (seats ? `（${seats} 个席位）` : '');

export const seatActs: Pick<ActWords['acts'], SeatAct> = {
  hat_opened: ({ by, team: of, seats }) => `${by} 给${team(of)}开了当众抽签${count(seats)}`,
  hat_confirmed: ({ by, team: of, seats }) => `${by} 确认${team(of)}在场的人都抽到了${count(seats)}`,
  hat_voided: ({ by, team: of, seats }) => `${by} 把${team(of)}的一次抽签作废重来${count(seats)}`,
  sheet_printed: ({ by, team: of, seats }) => `${by} 给${team(of)}印了一页纸签${count(seats)}`,
  sheet_taken_back: ({ by, team: of, seats }) => `${by} 当天收回了${team(of)}的一页纸签${count(seats)}`,
  single_slips_printed: ({ by, team: of, seats }) => `${by} 给${team(of)}印了补签${count(seats)}`,
};
