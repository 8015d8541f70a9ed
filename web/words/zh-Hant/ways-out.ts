import type { WaysOutWords } from '../zh-Hans/ways-out.ts';

export const waysOut: WaysOutWords = {
  unsent: {
    title: (n) => `${n}\u00a0筆沒送出的紀錄`,
    not_joined: '可能在別的裝置上退出了，也可能是瀏覽器清掉了身分。用團隊連結重新加入，或用轉移碼搬回來，就會接著送。',
    team_closed: '團隊停用了，所以送不出去。要是團隊重新啟用，會自動送出；換到別的團隊，會送到那個團隊。',
    again: '再送一次',
    keep: '存成檔案',
    discard: '都不要了',
    sure: (n) => `真的不要這 ${n}\u00a0筆了？刪了就找不回來了。`,
    gone: '已經刪掉了。',
  },
  closedTeam: {
    title: (team) => `「${team}」已經停用`,
    text: '不再收新的紀錄。您以前記的還是您的：可以看、可以下載、可以刪，也可以退出。',
    mine: '看我的紀錄',
    another: '要換團隊，打開新團隊的加入連結就行。',
  },
};
