import type { Target } from './mapping.ts';

/** How people head such a column: for a guess, which a person sees and corrects. */
export const columnNames: Record<Target, string> = {
  contributor:
    '人员 人員 姓名 经办人 經辦人 填报人 填報人 工号 工號 员工 員工 同事 编写人 編寫人 责任人 責任人 | contributor, person, name, who, employee, staff, worker, developer, dev, dev id, user, author, participant',
  minutes:
    '用时 用時 用时分钟 用時分鐘 分钟 分鐘 耗时 耗時 时长 時長 实际用时 實際用時 花费时间 花費時間 | minutes, mins, min, time, time spent, minutes spent, duration, actual time, initial implementation time, implementation time',
  ai: '是否用AI 有没有用AI 有沒有用AI 用AI 使用AI 是否使用AI AI 人工智能 人工智慧 | ai, used ai, ai used, with ai, ai treatment, treatment, arm',
  outcome: '效果 成效 结果 結果 感受 感覺 评价 評價 | outcome, result, felt, how it felt',
  day: '日期 完成日期 办结日期 辦結日期 完成时间 完成時間 时间 時間 | date, day, done on, completed, finished, when',
  taskType:
    '工作类型 工作類型 任务类型 任務類型 任务 任務 类型 類型 类别 類別 事项 事項 工作 工作内容 工作內容 文种 文種 | kind of work, task type, tasktype, task, type, kind, category, work',
  size: '大小 规模 規模 工作量 难度 難度 复杂度 複雜度 | size, difficulty, complexity, scale',
  reworkMinutes:
    '返工 返工分钟 返工分鐘 返工时间 返工時間 返工用时 返工用時 修改用时 修改用時 重做用时 重做用時 | rework, rework minutes, reworkminutes, rework time, fixing time, post review implementation time',
  reworkReasons:
    '返工原因 退回原因 修改原因 重做原因 返工理由 | rework reasons, reworkreasons, rework reason, reasons, reason',
  expectedMinutes:
    '预计用时 預計用時 预计用时分钟 預計用時分鐘 预计 預計 预估 預估 计划用时 計劃用時 事前估计 事前估計 | expected minutes, expectedminutes, expected, expected time, predicted time, predicted time no ai, forecast, planned time, estimate, estimated time',
  expectedMinutesWithAi:
    '预计用AI用时 預計用AI用時 预计用AI用时分钟 預計用AI用時分鐘 用AI预计 用AI預計 AI预计用时 AI預計用時 | expected minutes with ai, expectedminuteswithai, expected with ai, predicted time ai, predicted time ai allowed, predicted time with ai, forecast with ai',
  byHandMinutes:
    '手工估计 手工估計 手工估计分钟 手工估計分鐘 人工估计 人工估計 手工用时 手工用時 不用AI估计 不用AI估計 | by hand estimate, by hand, by hand minutes, byhandminutes, estimate without ai, manual estimate',
  id: '编号 編號 序号 序號 单号 單號 流水号 流水號 记录号 記錄號 | id, row id, record, record id, number, no, key, issue id',
};
