import type { ReceiptWords } from './receipt-words.ts';

export const zhHant: ReceiptWords = {
  title: '實效 · 關閉憑證',
  office: (name) => `單位：${name}`,
  closed: (hour) => `關閉時間：${hour}`,
  folder: (path) => `資料目錄：${path}`,
  exported: (sha256) => `關閉前已匯出全部可公布的內容，匯出檔案的 SHA-256：\n  ${sha256}`,
  whatBecame: '各檔案的下落：',
  file: ({ path, bytes, overwritten, absent }) =>
    `${path}（${bytes} 位元組）：${overwritten ? '已用隨機資料從頭到尾覆寫，並讀回核對' : '未能完全覆寫'}；${absent ? '已刪除，核對無此檔案' : '仍然存在'}`,
  tables: ({ dropped, left }) => `資料庫伺服器上的資料表：已刪除 ${dropped} 個，剩餘 ${left} 個`,
  left: (paths) => `沒有清除掉，請自行刪除：${paths.join('、')}`,
  others: (names) => `資料目錄裡還有不屬於本程式的內容，沒有動：${names.join('、')}`,
  notPromised: [
    '老實說，以下幾點覆寫不能保證：',
    '  固態硬碟和帶快照、寫時複製的檔案系統，可能在別處留有舊資料塊；要徹底清除，請清除整顆磁碟或銷毀金鑰。',
    '  以前做的備份、匯出、虛擬機快照，以及資料庫伺服器的副本和備份，本程式碰不到，請逐一刪除。',
    '  同事手機上還沒送出的記錄留在各自手機裡，由本人刪除，別人看不到。',
  ],
  again: '要在這個目錄新建單位，請先把這份憑證移到別處，再重新啟動。',
};
