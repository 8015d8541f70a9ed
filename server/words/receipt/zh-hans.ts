import type { ReceiptWords } from './receipt-words.ts';

export const zhHans: ReceiptWords = {
  title: '实效 · 关闭凭证',
  office: (name) => `单位：${name}`,
  closed: (hour) => `关闭时间：${hour}`,
  folder: (path) => `数据目录：${path}`,
  exported: (sha256) => `关闭前已导出全部可公布的内容，导出文件的 SHA-256：\n  ${sha256}`,
  whatBecame: '各文件的下落：',
  file: ({ path, bytes, overwritten, absent }) =>
    `${path}（${bytes} 字节）：${overwritten ? '已用随机数据从头到尾覆盖，并读回核对' : '未能完全覆盖'}；${absent ? '已删除，核对无此文件' : '仍然存在'}`,
  tables: ({ dropped, left }) => `数据库服务器上的表：已删除 ${dropped} 个，剩余 ${left} 个`,
  left: (paths) => `没有清除掉，请自行删除：${paths.join('、')}`,
  others: (names) => `数据目录里还有不属于本程序的内容，没有动：${names.join('、')}`,
  notPromised: [
    '说实话，以下几点覆盖不能保证：',
    '  固态硬盘和带快照、写时复制的文件系统，可能在别处留有旧数据块；要彻底清除，请清除整块磁盘或销毁密钥。',
    '  以前做的备份、导出、虚拟机快照，以及数据库服务器的副本和备份，本程序够不着，请逐一删除。',
    '  同事手机上还没送出的记录留在各自手机里，由本人删除，别人看不到。',
  ],
  again: '要在这个目录新建单位，请先把这份凭证移到别处，再重新启动。',
};
