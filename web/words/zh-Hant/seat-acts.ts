import type { ActWords, SeatAct } from '../act-words.ts';

const team = (name: string | undefined) => (name ? `「${name}」` : '一個團隊');
const count = (seats: string | undefined) => (seats ? `（${seats} 個席位）` : '');

export const seatActs: Pick<ActWords['acts'], SeatAct> = {
  hat_opened: ({ by, team: of, seats }) => `${by} 替${team(of)}開了當眾抽籤${count(seats)}`,
  hat_confirmed: ({ by, team: of, seats }) => `${by} 確認${team(of)}在場的人都抽到了${count(seats)}`,
  hat_voided: ({ by, team: of, seats }) => `${by} 把${team(of)}的一次抽籤作廢重來${count(seats)}`,
  sheet_printed: ({ by, team: of, seats }) => `${by} 替${team(of)}印了一頁紙籤${count(seats)}`,
  sheet_taken_back: ({ by, team: of, seats }) => `${by} 當天收回了${team(of)}的一頁紙籤${count(seats)}`,
  single_slips_printed: ({ by, team: of, seats }) => `${by} 替${team(of)}印了補籤${count(seats)}`,
};
