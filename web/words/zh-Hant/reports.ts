import type { ReportsWords } from '../zh-Hans/reports.ts';

export const reports: ReportsWords = {
  title: '報告',
  parts: { brief: '簡報', reply: '使用率來函的答覆' },
  partsLabel: '看哪一份',
  language: '報告語言',
  period: '時間段',
  print: '列印或存為 PDF',
  download: '下載',
  word: 'Word / WPS',
  excel: 'Excel 試算表',
  text: '純文字',
  copy: '複製全文',
  briefHint: '一頁 A4。列印時選「另存為 PDF」就得到 PDF。各種格式裡的數字都一樣。',
  replyHint: '填上來函單位、日期和聯絡人，蓋章或簽名即可寄出。',
  sheet: { brief: '簡報，列印出來的樣子', reply: '答覆，列印出來的樣子' },
};
