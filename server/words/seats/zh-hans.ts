import type { SeatRefusals } from './seat-refusals.ts';

export const zhHans: SeatRefusals = {
  slip_used: '这张签已用过。是您在别处用的？用「我的码」移过来。不是？请当众说，要求重抽。您的记录都在。',
  slip_expired: '这张签已超过 60 天，请要一张新的。',
  hat_void: '这一次没有生效，不算数。请等屏幕上的新码。',
  hat_over: '这次抽签已经结束。',
  slip_mistyped: '这个码有一位不对，或者少了一位，请再看一眼。',
  hat_empty: '签已抽完。请现在就当众说：「我没有抽到。」大家重抽一次，谁都不会少什么。',
  other_team: '这台设备在给另一个团队记。',
  slips_left: '还有签没抽完。如果到场的人比签少，请按实际人数重来。',
  sheet_exists: '这个团队的纸签已经印过。后来的人用补签；要么全队重抽。',
  level_has_no_hat: '席位只属于团队，这里是汇总下级团队的一级。',
};
