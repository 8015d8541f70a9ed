/** Words around a report; its own come with it from the server. Its type is the type of every language's. */
export const reports = {
  title: '报告',
  parts: { brief: '简报', reply: '使用率来函的答复' },
  partsLabel: '看哪一份',
  language: '报告语言',
  period: '时间段',
  print: '打印或存为 PDF',
  download: '下载',
  word: 'Word / WPS',
  excel: 'Excel 表格',
  text: '纯文本',
  copy: '复制全文',
  briefHint: '一页 A4。打印时选“另存为 PDF”就得到 PDF。各种格式里的数字都一样。',
  replyHint: '填上来函单位、日期和联系人，盖章或签名即可发出。',
  sheet: { brief: '简报，打印出来的样子', reply: '答复，打印出来的样子' },
};

export type ReportsWords = typeof reports;
