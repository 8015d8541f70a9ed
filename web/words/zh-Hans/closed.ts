/** After the office was closed for good; fetched only then. */
export const closed = {
  title: '这个单位的实效已经关闭',
  text: '数据已经清除，不再记录，也看不到以前的内容。谢谢您用过它。',
  unsent: '这台设备上还有没发出的记录。只在这台设备上，别人看不到；不用了就删掉。',
  remove: '删掉这台设备上的记录',
  removed: '已经删掉，这台设备上什么也没有留下。',
};
