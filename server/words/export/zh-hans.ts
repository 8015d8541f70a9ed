import type { ExportWords } from './export-words.ts';

export const zhHans: ExportWords = {
  notAnAppraisalBasis: '说的是工作，不是人：不作考核依据。',
  readme: ({ office, floor, about, teams, leftOut, runsTheOffice }) => `实效 · 全部导出
${office === '' ? '' : `\n单位：${office}`}
导出日期：${about.exportedOn}
数字截至：${about.asOf ?? '还没有公布过'}

本导出说的是工作，不是人：不作考核依据，也不得用于排名、通报。

这里有什么
  evidence.csv   各团队看板上的结论，每行一类工作：结论、时间比和范围、最近一个已结束季度的时间
  quarters.csv   各已结束季度省下的时间、负担和净时间，只说范围
  burdens.csv    任务之外的负担
  teams/         各团队一个文件夹：各已结束时段的看板、决定、试验、已公开的小提示
  catalogue.*    工作类型目录
  teams.*        团队名单（不含加入链接）
${runsTheOffice ? '  office.json    设置；audit.* 负责人和管理员的操作记录；feedback.json 已公开答复的意见\n' : ''}
包含看板的团队：${teams.length === 0 ? '无' : teams.join('、')}
${leftOut.length === 0 ? '' : `未包含看板的团队：${leftOut.join('、')}。看板只给本团队负责人，请他们自行导出。\n`}
这里没有什么，为什么
  没有任何一条个人记录，隐去姓名的也没有。一行记录就能让人认出是谁写的，所以记录不离开本机；
  每个人可以在“我的”页面导出自己的记录。
  没有人数、记录条数和使用率：每个数字都由至少 ${floor} 个人的记录合成，拆不开，也减不出更少的人。`,
};
