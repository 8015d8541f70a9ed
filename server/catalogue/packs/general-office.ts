import { contracts, personalData, unpublishedFigures, unpublishedFiles } from './cautions.ts';
import type { Pack } from './pack.ts';

export const generalOffice: Pack = {
  key: 'general_office',
  names: { 'zh-Hans': '通用办公', 'zh-Hant': '一般辦公', en: 'General office' },
  taskTypes: [
    { key: 'letter', names: { 'zh-Hans': '邮件信函', 'zh-Hant': '電郵與書信', en: 'Email or letter' } },
    {
      key: 'customer_reply',
      names: { 'zh-Hans': '客户答复', 'zh-Hant': '客戶回覆', en: 'Reply to a customer' },
      caution: personalData,
    },
    {
      key: 'meeting_notes',
      names: { 'zh-Hans': '会议记录', 'zh-Hant': '會議摘要', en: 'Meeting notes' },
      caution: unpublishedFiles,
    },
    { key: 'slides', names: { 'zh-Hans': '演示文稿', 'zh-Hant': '簡報投影片', en: 'Slide deck' } },
    {
      key: 'spreadsheet',
      names: { 'zh-Hans': '表格分析', 'zh-Hant': '試算表分析', en: 'Spreadsheet analysis' },
      caution: unpublishedFigures,
    },
    { key: 'proposal', names: { 'zh-Hans': '项目建议书', 'zh-Hant': '企劃提案', en: 'Proposal' } },
    {
      key: 'contract_review',
      names: { 'zh-Hans': '合同审阅', 'zh-Hant': '合約審閱', en: 'Contract review' },
      caution: contracts,
    },
    {
      key: 'tender_document',
      names: { 'zh-Hans': '采购文件', 'zh-Hant': '採購文件', en: 'Tender document' },
      caution: contracts,
    },
    { key: 'translation', names: { 'zh-Hans': '翻译', 'zh-Hant': '翻譯', en: 'Translation' } },
    { key: 'proofreading', names: { 'zh-Hans': '文稿校对', 'zh-Hant': '文稿校對', en: 'Proofreading' } },
    { key: 'training_material', names: { 'zh-Hans': '培训材料', 'zh-Hant': '訓練教材', en: 'Training material' } },
    { key: 'background_search', names: { 'zh-Hans': '资料检索', 'zh-Hant': '資料蒐集', en: 'Background search' } },
  ],
};
