import type { SeatRefusals } from './seat-refusals.ts';

export const zhHant: SeatRefusals = {
  slip_used: '這張籤已用過。是您在別處用的？用「我的碼」移過來。不是？請當眾說，要求重抽。您的記錄都在。',
  slip_expired: '這張籤已超過 60 天，請要一張新的。',
  hat_void: '這一次沒有生效，不算數。請等螢幕上的新碼。',
  hat_over: '這次抽籤已經結束。',
  slip_mistyped: '這個碼有一位不對，或者少了一位，請再看一眼。',
  hat_empty: '籤已抽完。請現在就當眾說：「我沒有抽到。」大家重抽一次，誰都不會少什麼。',
  other_team: '這台裝置在替另一個團隊記。',
  slips_left: '還有籤沒抽完。如果到場的人比籤少，請按實際人數重來。',
  sheet_exists: '這個團隊的紙籤已經印過。後來的人用補籤；要不然全隊重抽。',
  level_has_no_hat: '席位只屬於團隊，這裡是彙總下級團隊的一級。',
};
