import type { VocabularyWords } from '../vocabulary-words.ts';

export const vocabulary: VocabularyWords = {
  burdens: {
    mandatory_training: '强制培训',
    proof_of_use: '截图留痕',
    usage_reporting: '使用率上报、排名',
    comparing_drafts: '人机两稿对比',
    filing_twice: '同样的东西报两遍',
    mending_others_text: '替别人收拾 AI 稿',
    work_nobody_needed: '做了没人看的材料',
  },
  reworkReasons: {
    made_up_facts: '编造事实',
    wrong_figures: '数字出错',
    other_units_data: '套用了别的单位的材料',
    off_template: '不合模板',
    wrong_tone_or_format: '语气、格式不对',
    empty_or_same: '空话套话、千篇一律',
    missed_local_reality: '脱离本地实际',
    manager_asked_to_redo: '领导要求重做',
    still_by_hand: '还得手工、纸质再做',
    other: '其他',
  },
  timeUses: {
    residents: '服务群众',
    other_papers: '做别的材料',
    thinking: '想问题、提质量',
    home_on_time: '按时下班',
    new_demands: '被新任务占掉',
  },
  whysWithoutAi: {
    confidential: '涉密，不能用',
    faster_by_hand: '手工更快',
    face_to_face: '要当面办',
    no_fitting_tool: '没有合适的工具',
    chose_not: '不想用',
  },
};
