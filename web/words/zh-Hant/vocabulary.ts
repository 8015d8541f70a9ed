import type { VocabularyWords } from '../vocabulary-words.ts';

export const vocabulary: VocabularyWords = {
  burdens: {
    mandatory_training: '強制教育訓練',
    proof_of_use: '截圖留痕',
    usage_reporting: '使用率填報、排名',
    comparing_drafts: '人機兩稿對比',
    filing_twice: '同樣的東西報兩遍',
    mending_others_text: '替別人收拾 AI 稿',
    work_nobody_needed: '做了沒人看的資料',
  },
  reworkReasons: {
    made_up_facts: '編造事實',
    wrong_figures: '數字出錯',
    other_units_data: '套用了別的單位的資料',
    off_template: '不合範本',
    wrong_tone_or_format: '語氣、格式不對',
    empty_or_same: '空話套話、千篇一律',
    missed_local_reality: '脫離在地實情',
    manager_asked_to_redo: '主管要求重做',
    still_by_hand: '還得手工、紙本再做',
    other: '其他',
  },
  timeUses: {
    residents: '服務民眾',
    other_papers: '做別的文書',
    thinking: '思考、提升品質',
    home_on_time: '準時下班',
    new_demands: '被新任務占掉',
  },
  whysWithoutAi: {
    confidential: '機密，不能用',
    faster_by_hand: '手工更快',
    face_to_face: '要當面辦',
    no_fitting_tool: '沒有合適的工具',
    chose_not: '不想用',
  },
};
