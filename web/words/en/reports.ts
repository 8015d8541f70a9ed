import type { ReportsWords } from '../zh-Hans/reports.ts';

export const reports: ReportsWords = {
  title: 'Report',
  parts: { brief: 'One-page report', reply: 'Reply about usage rates' },
  partsLabel: 'Which paper',
  language: 'Language of the report',
  period: 'Period',
  print: 'Print or save as PDF',
  download: 'Download',
  word: 'Word / WPS',
  excel: 'Excel',
  text: 'Plain text',
  copy: 'Copy the text',
  briefHint: 'One A4 page. To get a PDF, print it and choose “Save as PDF”. All formats carry the same figures.',
  replyHint: 'Fill in whom it goes to, the date and a contact, sign it, and it is ready to send.',
  sheet: { brief: 'The report as it will print', reply: 'The reply as it will print' },
};
