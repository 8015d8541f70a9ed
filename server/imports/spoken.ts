import type { Outcome, ReworkReason } from '../../db/vocabulary.ts';

/** What people write for a choice, beside its code: our own labels in each language, and what comes close. */
const outcomes: Record<Outcome, string> = {
  saved: '省了时间,省了時間,用了，省了时间,用了，省了時間,省时,省時,更快,快了,yes, it saved time,saved time,faster',
  same: '差不多,用了，差不多,一样,一樣,没差别,沒差別,yes, no difference,no difference,about the same',
  reworked: '返工,返工改了,用了，返工改了,改了不少,yes, with rework,with rework,rework',
  redone: '推倒重来,推倒重來,用了，推倒重来,用了，推倒重來,重做,自己重做,yes, but i redid it,i redid it,redid it',
  without_ai: '没用ai,沒用ai,不用ai,未用ai,没用 ai,沒用 ai,no ai this time,no ai,without ai',
};
const reasons: Record<ReworkReason, string> = {
  made_up_facts: '编造事实,編造事實,编造,編造,made-up facts,made up facts',
  wrong_figures: '数字出错,數字出錯,数字错误,數字錯誤,wrong figures',
  other_units_data: '套用了别的单位的材料,套用了別的單位的材料,别的单位的材料,another unit’s data,another unit data',
  off_template: '不合模板,格式模板不符,off template,off-template',
  wrong_tone_or_format: '语气、格式不对,語氣、格式不對,语气不对,語氣不對,格式不对,格式不對,wrong tone or format',
  empty_or_same: '空话套话、千篇一律,空話套話、千篇一律,空话套话,空話套話,千篇一律,empty or the same as everywhere',
  missed_local_reality: '脱离本地实际,脫離在地實情,脱离实际,脫離實際,missed local reality',
  manager_asked_to_redo: '领导要求重做,主管要求重做,manager asked to redo',
  still_by_hand: '还得手工、纸质再做,還得手工、紙本再做,还得手工再做,still had to be done by hand,still by hand',
  other: '其他,其它,other',
};

export const plainWord = (word: string) =>
  word.normalize('NFKC').trim().toLowerCase().replace(/[’']/g, '').replace(/\s+/g, ' ');

function reader<Choice extends string>(words: Record<Choice, string>, parting: RegExp) {
  const known = new Map<string, Choice>();
  for (const [choice, list] of Object.entries<string>(words) as [Choice, string][])
    for (const word of [choice, ...list.split(parting)]) known.set(plainWord(word), choice);
  return (cell: string): Choice | undefined => known.get(plainWord(cell));
}

/** A comma of our own label is full-width in Chinese; in English it is followed by a space. */
export const spokenOutcome = reader(outcomes, /,(?! )/);
export const spokenReason = reader(reasons, /,/);
