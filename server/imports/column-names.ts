import type { Target } from './mapping.ts';

/** How people head such a column: for a guess, which a person sees and corrects. The best first. */
export const columnNames: Record<Target, string> = {
  contributor:
    '姓名 人员 人員 汇报人 匯報人 报告人 填写人 填寫人 记录人 登记人 申报人 经办人 經辦人 填报人 填報人 申请人 申請人 提交人 发起人 發起人 创建人 建立者 创建者 成员 成員 用户 用戶 使用者 员工 員工 员工姓名 員工姓名 职工 同事 编写人 編寫人 责任人 責任人 负责人 負責人 执行人 承办人 承辦人 工号 工號 名字 担当者 氏名 이름 | person, employee, contributor, user, member, worker, staff, author, full name, username, user name, team member, employee name, who, developer, dev, dev id, participant, participant id, subject, subject id, person id, member id, user id, respondent, responseid, response id, assignee, assigned to, owner, people, logged by, done by, name, nom, nom complet, naam, nombre, nome, navn, namn, display name, benutzer, mitarbeiter, mitarbeiterin, bearbeiter, person name, nutzer, teammitglied, utilisateur, collaborateur, employé, usuario, miembro, empleado, utente, collaboratore, gebruiker, medewerker, пользователь, сотрудник, usuário',
  minutes:
    '用时 用時 工时 工時 耗时 耗時 时长 時長 时数 時數 分钟 分鐘 小时 小時 工作时长 工作時長 工作时间 工作時間 实际用时 實際用時 实际工时 實際工時 实际耗时 花费时间 花費時間 所用时间 所用時間 用时分钟 用時分鐘 时间 時間 持续时间 持續時間 作業時間 所要時間 工数 소요시간 时间段 時間段 起止时间 起止時間 起讫时间 起訖時間 多长时间 多長時間 花了多久 用了多久 多久 | minutes, duration, how long, how long did it take, time range, time slot, time spent, hours, mins, min, time, time taken, spent time, spent, logged, logged time, time logged, hours worked, worked hours, hours spent, minutes spent, duration h, duration decimal, duration minutes, duration seconds, actual time, actual hours, elapsed, elapsed time, effort, initial implementation time, implementation time, tracked, tracked time, tracked hours, time tracked, completed work, timespent, timespentseconds, time spent seconds, duration ms, hrs, dauer, zeit, stunden, dauer h, dauer dezimal, arbeitszeit, zeitaufwand, aufwand, minuten, durée, temps, temps passé, heures, duración, horas, tiempo, tiempo dedicado, durata, ore, tempo, duur, uren, duração, длительность, часы, время',
  /** Of a table with the time of both arms side by side: never guessed, always asked for. */
  minutesWithoutAi: '',
  start:
    '开始 開始 开始时间 開始時間 起始时间 起始時間 起始 开工时间 上班时间 开始日期时间 開始時刻 起 | start, from, start time, started at, begin, time in, clock in, started, start date time, von, beginn, start zeit, startzeit, anfang, début, heure de début, inicio, hora de inicio, inizio, van, начало',
  end: '结束 結束 结束时间 結束時間 终止时间 終止時間 完工时间 下班时间 止 終了 終了時刻 截止 | end, to, stop, end time, stop time, ended at, finish, finished at, time out, clock out, finished, bis, ende, endzeit, fin, heure de fin, fine, tot, einde, eind, конец, hora de fin',
  ai: '是否使用AI 是否用AI 有没有用AI 有沒有用AI 用AI 使用AI AI使用 AI使用情况 是否借助AI 是否AI辅助 AI辅助 AI輔助 AI 是否使用人工智能 使用人工智能 人工智能 人工智慧 大模型 AI工具 使用工具 | ai, used ai, ai used, with ai, ai use, use of ai, ai treatment, ai assisted, ai tool, uses ai, ai usage, mit ki, ki, ki genutzt, treatment, condition, arm',
  outcome: '效果 成效 结果 結果 感受 感覺 评价 評價 使用效果 | outcome, result, felt, how it felt',
  day: '日期 完成日期 办结日期 辦結日期 工作日期 填报日期 填報日期 登记日期 發生日期 发生日期 完成时间 完成時間 办结时间 辦結時間 日付 作業日 날짜 | date, day, work date, start date, done on, completed, finished on, when, spent on, spent date, timestamp, entry date, log date, started, started at, datum, startdatum, tag, date de début, jour, fecha, fecha de inicio, data, data di inizio, дата',
  taskType:
    '工作类型 工作類型 任务类型 任務類型 工作类别 工作類別 任务 任務 类型 類型 类别 類別 事项 事項 工作 工作内容 工作內容 工作事项 文种 文種 | kind of work, task type, tasktype, task, type of work, activity, kind, category, type, work, work type, tätigkeit, aktivität, aufgabe, activité, tâche, actividad, tarea, attività',
  size: '大小 规模 規模 难度 難度 复杂度 複雜度 | size, difficulty, complexity, scale',
  reworkMinutes:
    '返工 返工分钟 返工分鐘 返工时间 返工時間 返工用时 返工用時 修改用时 修改用時 重做用时 重做用時 | rework, rework minutes, reworkminutes, rework time, fixing time, post review implementation time',
  reworkReasons:
    '返工原因 退回原因 修改原因 重做原因 返工理由 | rework reasons, reworkreasons, rework reason, reasons, reason',
  expectedMinutes:
    '预计用时 預計用時 预计用时分钟 預計用時分鐘 预计 預計 预估 預估 预计工时 預計工時 计划工时 計劃工時 计划用时 計劃用時 事前估计 事前估計 | expected minutes, expectedminutes, expected, expected time, predicted time, predicted time no ai, forecast, planned time, planned hours, estimate, estimated time, estimated hours',
  expectedMinutesWithAi:
    '预计用AI用时 預計用AI用時 预计用AI用时分钟 預計用AI用時分鐘 用AI预计 用AI預計 AI预计用时 AI預計用時 | expected minutes with ai, expectedminuteswithai, expected with ai, predicted time ai, predicted time ai allowed, predicted time with ai, forecast with ai',
  byHandMinutes:
    '手工估计 手工估計 手工估计分钟 手工估計分鐘 人工估计 人工估計 不用AI估计 不用AI估計 | by hand estimate, by hand minutes, byhandminutes, estimate without ai, manual estimate',
  id: '编号 編號 单号 單號 流水号 流水號 记录号 記錄號 审批编号 審批編號 | id, row id, record id, entry id, worklog id, guid, uuid, key, issue id',
};

/** Other columns that real files have: they tell a header, and are nothing that we keep. */
export const otherNames =
  '序号 序號 部门 部門 单位 單位 科室 备注 備註 说明 說明 项目 項目 项目名称 客户 状态 狀態 职务 职位 联系电话 审批状态 审批结果 创建时间 年级 性别 是否通过 是否党员 工作地点 星期 标题 来源 | no, project, client, customer, description, notes, note, comment, comments, billable, billable?, email, e-mail, tags, tag, group, department, issue key, issue summary, summary, issue, status, title, app, location, roles, first name, last name, vorname, nachname, projekt, kunde, beschreibung, kommentar, abrechenbar, notiz, thema, ticket, projet, client, description, proyecto, cliente, descripción, progetto, member, annotation, currency, invoiced?, approved?, employee?, project code, end date, grade, score';
