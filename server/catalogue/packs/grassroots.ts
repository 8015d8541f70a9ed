import { personalData, unpublishedFigures, unpublishedFiles } from './cautions.ts';
import type { Pack } from './pack.ts';
import { unlisted } from './unlisted.ts';

export const grassroots: Pack = {
  key: 'grassroots',
  names: { 'zh-Hans': '基层政务', 'zh-Hant': '基層公務', en: 'Grassroots government' },
  taskTypes: [
    { key: 'briefing_note', names: { 'zh-Hans': '简报信息', 'zh-Hant': '工作快報', en: 'Briefing note' } },
    {
      key: 'notice',
      names: { 'zh-Hans': '通知公文', 'zh-Hant': '公文函稿', en: 'Official notice' },
      caution: unpublishedFiles,
    },
    { key: 'work_summary', names: { 'zh-Hans': '工作总结', 'zh-Hant': '工作總結', en: 'Work summary' } },
    { key: 'speech', names: { 'zh-Hans': '讲话稿', 'zh-Hant': '致詞稿', en: 'Speech' }, caution: unpublishedFiles },
    {
      key: 'meeting_minutes',
      names: { 'zh-Hans': '会议纪要', 'zh-Hant': '會議紀錄', en: 'Meeting minutes' },
      caution: unpublishedFiles,
    },
    { key: 'plan', names: { 'zh-Hans': '方案预案', 'zh-Hant': '計畫與應變方案', en: 'Work or emergency plan' } },
    { key: 'publicity_post', names: { 'zh-Hans': '宣传推文', 'zh-Hant': '宣導貼文', en: 'Publicity post' } },
    {
      key: 'statistical_return',
      names: { 'zh-Hans': '报表统计', 'zh-Hant': '報表統計', en: 'Statistical return' },
      caution: unpublishedFigures,
    },
    {
      key: 'data_check',
      names: { 'zh-Hans': '数据核对', 'zh-Hant': '資料核對', en: 'Data check' },
      caution: unpublishedFigures,
    },
    {
      key: 'ledger',
      names: { 'zh-Hans': '台账整理', 'zh-Hant': '清冊整理', en: 'Ledger upkeep' },
      caution: personalData,
    },
    {
      key: 'inspection_file',
      names: { 'zh-Hans': '迎检材料', 'zh-Hant': '受檢備查資料', en: 'Inspection file' },
      caution: unpublishedFiles,
    },
    {
      key: 'petition_reply',
      names: { 'zh-Hans': '信访答复', 'zh-Hant': '陳情回覆', en: 'Reply to a petition' },
      caution: personalData,
    },
    {
      key: 'policy_answer',
      names: { 'zh-Hans': '政策解读与答复', 'zh-Hant': '政策說明與答覆', en: 'Policy explanation' },
    },
    {
      key: 'visit_record',
      names: { 'zh-Hans': '走访记录', 'zh-Hant': '訪視紀錄', en: 'Visit record' },
      caution: personalData,
    },
    {
      key: 'policy_lookup',
      names: { 'zh-Hans': '查政策找案例', 'zh-Hant': '查法規找案例', en: 'Looking up policy and cases' },
    },
    {
      key: 'long_reading',
      names: { 'zh-Hans': '读长文摘要点', 'zh-Hant': '讀長文摘要點', en: 'Digesting long documents' },
      caution: unpublishedFiles,
    },
    {
      key: 'merging_material',
      names: { 'zh-Hans': '汇总多家材料', 'zh-Hant': '彙整多單位資料', en: 'Merging several units’ material' },
      caution: unpublishedFiles,
    },
    unlisted,
  ],
};
