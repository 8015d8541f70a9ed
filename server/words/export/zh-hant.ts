import type { ExportWords } from './export-words.ts';

export const zhHant: ExportWords = {
  notAnAppraisalBasis: '說的是工作，不是人：不作考核依據。',
  readme: ({ office, floor, about, teams, leftOut, runsTheOffice }) => `實效 · 全部匯出
${office === '' ? '' : `\n單位：${office}`}
匯出日期：${about.exportedOn}
數字截至：${about.asOf ?? '還沒有公布過'}

本匯出說的是工作，不是人：不作考核依據，也不得用於排名、通報。

這裡有什麼
  evidence.csv   各團隊看板上的結論，每列一類工作：結論、時間比和範圍、最近一個已結束季度的時間
  quarters.csv   各已結束季度省下的時間、負擔和淨時間，只說範圍
  burdens.csv    任務之外的負擔
  teams/         各團隊一個資料夾：各已結束時段的看板、決定、試驗、已公開的小提示
  catalogue.*    工作類型目錄
  teams.*        團隊名單（不含加入連結）
${runsTheOffice ? '  office.json    設定；audit.* 負責人和管理員的操作紀錄；feedback.json 已公開答覆的意見\n' : ''}
包含看板的團隊：${teams.length === 0 ? '無' : teams.join('、')}
${leftOut.length === 0 ? '' : `未包含看板的團隊：${leftOut.join('、')}。看板只給本團隊負責人，請他們自行匯出。\n`}
這裡沒有什麼，為什麼
  沒有任何一筆個人記錄，隱去姓名的也沒有。一列記錄就能讓人認出是誰寫的，所以記錄不離開本機；
  每個人可以在「我的」頁面匯出自己的記錄。
  沒有人數、記錄筆數和使用率：每個數字都由至少 ${floor} 個人的記錄合成，拆不開，也減不出更少的人。`,
};
