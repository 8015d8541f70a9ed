import type { LevelsWords } from '../levels-words.ts';

export const levels: LevelsWords = {
  pooled:
    '這是上級看板，下面各團隊合在一起算：每個數至少來自三個團隊，沒有哪個團隊超過八成。單個團隊的數這裡沒有，相減也得不出來。本級自己的人記的，和別的團隊一樣公布。',
  changes: '加入連結與調整',
  move: '換上級',
  moveTo: '歸到哪個上級',
  moveText:
    '已經公布的數留在原處：原上級照舊算在內，新上級不會補算。還沒有被上級算過的和以後新記的，歸新上級。所以比較移動前後，看不出這個團隊的數。同事照常記錄，負責人不變。',
  moveConfirm: '移過去',
  moved: (team) => `「${team}」已經移好。`,
  close: '關閉團隊',
  closeText:
    '關閉後，沒有人能再加入，也不能再往這個團隊記。已經公布的數都留著，看板照樣能看；下面的團隊不受影響。以後可以重新開放。',
  closeConfirm: '關閉這個團隊',
  closed: (since) => `${since}起已關閉`,
  closedText: '這個團隊已經關閉：沒有人能加入，也不能再記。已經公布的數還在。',
  reopen: '重新開放',
  reopenText: '重新開放後，以前加入的同事可以接著記；加入連結也照舊能用。',
  reopenConfirm: '重新開放這個團隊',
};
