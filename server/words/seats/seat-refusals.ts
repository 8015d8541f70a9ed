import type { RefusalCode } from '../../refusal.ts';

export type SeatRefusals = Record<
  Extract<RefusalCode, `slip${string}` | `hat_${string}` | 'other_team' | 'sheet_exists' | 'level_has_no_hat'>,
  string
>;
