import { secretsInCode } from './cautions.ts';
import type { Pack } from './pack.ts';

export const softwareTeam: Pack = {
  key: 'software_team',
  names: { 'zh-Hans': '软件团队', 'zh-Hant': '軟體團隊', en: 'Software team' },
  taskTypes: [
    {
      key: 'software_issue',
      names: { 'zh-Hans': '软件工单', 'zh-Hant': '軟體工單', en: 'Software issue' },
      caution: secretsInCode,
    },
    { key: 'bug_fix', names: { 'zh-Hans': '缺陷修复', 'zh-Hant': '錯誤修復', en: 'Bug fix' }, caution: secretsInCode },
    { key: 'code_review', names: { 'zh-Hans': '代码评审', 'zh-Hant': '程式碼審查', en: 'Code review' } },
    { key: 'tests', names: { 'zh-Hans': '编写测试', 'zh-Hant': '撰寫測試', en: 'Writing tests' } },
    { key: 'refactoring', names: { 'zh-Hans': '代码重构', 'zh-Hant': '程式碼重構', en: 'Refactoring' } },
    { key: 'documentation', names: { 'zh-Hans': '技术文档', 'zh-Hant': '技術文件', en: 'Technical documentation' } },
    { key: 'design_note', names: { 'zh-Hans': '设计方案', 'zh-Hant': '設計方案', en: 'Design note' } },
    {
      key: 'data_script',
      names: { 'zh-Hans': '数据脚本', 'zh-Hant': '資料處理腳本', en: 'Data script' },
      caution: secretsInCode,
    },
    {
      key: 'deployment',
      names: { 'zh-Hans': '部署与配置', 'zh-Hant': '部署與設定', en: 'Deployment or configuration' },
      caution: secretsInCode,
    },
    {
      key: 'incident',
      names: { 'zh-Hans': '故障排查', 'zh-Hant': '故障排除', en: 'Incident analysis' },
      caution: secretsInCode,
    },
    { key: 'release_notes', names: { 'zh-Hans': '发布说明', 'zh-Hant': '版本說明', en: 'Release notes' } },
  ],
};
