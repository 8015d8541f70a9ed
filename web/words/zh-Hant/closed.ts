/** After the office was closed for good; fetched only then. */
export const closed = {
  title: '這個單位的實效已經關閉',
  text: '資料已經清除，不再記錄，也看不到以前的內容。謝謝您用過它。',
  unsent: '這台裝置上還有沒送出的紀錄。只在這台裝置上，別人看不到；不用了就刪掉。',
  remove: '刪掉這台裝置上的紀錄',
  removed: '已經刪掉，這台裝置上什麼也沒有留下。',
};
