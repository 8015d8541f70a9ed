import type { LevelsWords } from '../levels-words.ts';

export const levels: LevelsWords = {
  pooled:
    '这是上级看板，下面各团队合在一起算：每个数至少来自三个团队，没有哪个团队超过八成。单个团队的数这里没有，相减也得不出来。本级自己的人记的，和别的团队一样公布。',
  changes: '加入链接与调整',
  move: '换上级',
  moveTo: '归到哪个上级',
  moveText:
    '已经公布的数留在原处：原上级照旧算在内，新上级不会补算。还没有被上级算过的和以后新记的，归新上级。所以比较移动前后，看不出这个团队的数。同事照常记录，负责人不变。',
  moveConfirm: '移过去',
  moved: (team) => `“${team}”已经移好。`,
  close: '关闭团队',
  closeText:
    '关闭后，没有人能再加入，也不能再往这个团队记。已经公布的数都留着，看板照样能看；下面的团队不受影响。以后可以重新开放。',
  closeConfirm: '关闭这个团队',
  closed: (since) => `${since}起已关闭`,
  closedText: '这个团队已经关闭：没有人能加入，也不能再记。已经公布的数还在。',
  reopen: '重新开放',
  reopenText: '重新开放后，以前加入的同事可以接着记；加入链接也照旧能用。',
  reopenConfirm: '重新开放这个团队',
};
