import type { CommandWords } from './command-words.ts';
import { importing } from './import/zh-hant.ts';

const n = (value: number) => value.toLocaleString('zh-Hant');
const counts = (added: number, changed: number, unchanged: number) =>
  `新增 ${n(added)} 筆，更改 ${n(changed)} 筆，不變 ${n(unchanged)} 筆`;

export const zhHant: CommandWords = {
  overview: `實效：AI 到底為工作帶來了什麼。

  npm start                                在本機啟動
  npm run demo                             啟動一個示範辦公室（模擬資料）
  npm run -s shixiao -- 指令 …             指令如下：

  import 檔案       從表格匯入紀錄（CSV 或 Excel）
  evidence          查看一個團隊的實效，與看板一致
  report            一頁簡報，或對「使用率」來函的答覆，文字或文件
  export            匯出全部可公布的內容
  publish           到了月度公布的日子就公布（平時會自動進行）
  retire            永久關閉這個單位：匯出、清除、出憑證
  backup, restore   把整個單位備份成一個檔案；還原
  doctor            檢查是否一切正常，該怎麼辦
  account           忘了密碼的人重新進來
  serve、demo       同上

各指令加 --help 查看說明；加 --json 輸出給程式讀取。
DATA_FOLDER（預設 data）指定資料目錄，DATABASE_URL 指定資料庫。`,
  usage: {
    serve: `npm start                 啟動網頁和介面；PORT（預設 8787）、HOST（預設 127.0.0.1）決定位址`,
    demo: `npm run demo              在 data-demo/ 上啟動一個有明顯標記的示範辦公室；PORT、HOST 同 npm start`,
    import: importing.usage,
    evidence: `npm run -s shixiao -- evidence --team 團隊 [--task-type 名稱] [--quarter 2026-Q3|2026] [--json]

  --team 名稱        哪個團隊                 --task-type 名稱   只看這類工作
  --quarter 時段     已結束的季度或年份；預設最近一個
  --json             給程式讀取的全部內容，含資料允許的每一種模型`,
    report: `npm run -s shixiao -- report --team 團隊 [--quarter 2026-Q3|2026] [--format 格式] [--out 檔案] [--json]

  --team 名稱        哪個團隊
  --quarter 時段     已結束的季度或年份；預設最近一個
  --format 格式      brief（文字）、docx、xlsx、csv、json、reply（文字：為什麼沒有使用率）、reply.docx
  --out 檔案         寫到哪裡；文字不寫則直接顯示，docx 和 xlsx 必須寫
  --json             輸出給程式讀取

語言隨終端機（例如 LC_ALL=zh_TW.UTF-8）。`,
    publish: `npm run -s shixiao -- publish [--json]

每月一次：到了日子才公布，平時什麼也不做；錯過的會自動補上。`,
    export: `npm run -s shixiao -- export --out 目錄或檔案.zip [--json]

匯出全部不涉及個人的內容：各團隊各時段的看板、決定、試驗、已公開的小提示、工作類型、團隊、設定、已答覆的意見、操作紀錄；
格式為 .json 和 .csv，附說明。不含任何個人記錄，隱去姓名的也沒有。`,
    backup: `npm run -s shixiao -- backup [--to 檔案] [--passphrase-file 檔案] [--json]

把整個單位（含金鑰）備份成一個檔案，期間照常記錄；備份後會打開核對。
  --to 檔案                放到哪裡；不寫就放在資料夾的 backups 裡，按日期命名
  --passphrase-file 檔案   用這個檔案第一行的密語加密（age）`,
    restore: `npm run -s shixiao -- restore 檔案 [--passphrase-file 檔案] | restore --undo [--json]

先完整檢查備份，把現在的內容放到一邊，再換上備份。請先停止服務。
  --undo                   換回上次還原時放到一邊的內容`,
    doctor: `npm run -s shixiao -- doctor [--json]

檢查資料庫、金鑰、空間、權限、時鐘、時區、上次公布和上次備份，並說明怎麼辦。不改任何東西。`,
    account: `npm run -s shixiao -- account reset 使用者名稱 [--json]

讓該使用者在各處登出，並給出一個 24 小時內有效、只能用一次的連結來設新密碼。唯一的管理員也可以用。`,
    retire: `npm run -s shixiao -- retire --export 目錄或檔案.zip --name "單位名稱" [--json]

永久關閉這個單位：先把全部內容匯出到 --export，再覆寫並刪除資料庫和金鑰，最後給出憑證；憑證也留在資料目錄的 RETIRED.txt。
不能復原。請先停掉服務。沒有名稱的單位填 Shixiao。`,
  },
  unknownCommand: (name) => `沒有「${name}」這個指令。`,
  badArguments: (detail) => `參數有誤：${detail}`,
  missingArgument: (name) => `缺少 ${name}。`,
  notInList: (option, list) => `${option} 只能是以下之一：${list}。`,
  noWindow: '不再按天數看：用 --quarter 2026-Q3 或 --quarter 2026 指定已結束的季度或年份；不寫則取最近一個。',
  notAQuarter: (given) => `${given} 不是季度（如 2026-Q3）或年份（如 2026）。`,
  seeHelp: (command) => `用法見 npm run -s shixiao -- ${command ? `${command} ` : ''}--help`,
  cannotRead: (file) => `無法讀取 ${file}`,
  noOffice: (folder) => `${folder} 裡還沒有資料：請把 DATA_FOLDER 設為資料所在的資料夾，或用 npm start 新建`,
  row: (row) => `第 ${row} 列`,
  fileLine: (line, byte) => (byte === null ? `大約在檔案第 ${line} 列` : `檔案第 ${line} 列，第 ${byte} 個位元組`),
  didYouMean: (near) => `是不是：${near}？`,
  columnsAre: (columns) => `檔案裡的欄：${columns}`,
  wayOut: (option) => `可以加上 ${option}`,
  andMore: (count) => `…… 另有 ${n(count)} 處`,
  reading: '讀取',
  checking: '檢查',
  storing: (rows) => `正在存入 ${n(rows)} 列 ……`,
  publishing: '正在公布 ……',
  newTeam: '新團隊',
  countsAs: (taskType, into) => `「${taskType}」已經合併，這些列都算作「${into}」。`,
  import: importing,
  rows: (read, bad, encoding) =>
    `共讀取 ${n(read)} 列（${encoding}），${bad === 0 ? '全部正確' : `${n(bad)} 列有誤`}。`,
  stored: (added, changed, unchanged) => `${counts(added, changed, unchanged)}。`,
  wouldStore: (added, changed, unchanged) => `沒有存入任何內容。若存入：${counts(added, changed, unchanged)}。`,
  published: (run, next) => `${run} 的月度公布已完成。下次：${next}。`,
  notDue: (next) => `還沒到公布的日子，兩次公布之間什麼也不公布。下次：${next}。`,
  exported: (out, files, teams) => `已寫入 ${files} 個檔案：${out}。含這些團隊的看板：${teams || '無'}。`,
  demo: {
    preparing: '正在模擬一個辦公室的一年',
    marked: '這個辦公室和全部數字都是模擬的。',
    signIn: (url, username, password) => `主管登入：${url}   使用者名稱 ${username}，密碼 ${password}`,
    join: (url) => `一般人員加入：${url}`,
    again: (folder) => `要重新產生：停止程式，刪除 ${folder}，再啟動。`,
  },
  report: {
    needsFile: (format) => `${format} 不能在終端機裡顯示，請用 --out 檔案 寫明存到哪裡。`,
    cannotWrite: (file) => `無法寫入 ${file}`,
    written: (file) => `已寫入：${file}`,
  },
  evidence: {
    title: (team, lastRun) => `${team}：${lastRun === null ? '尚未公布' : `${lastRun}公布`}`,
    columns: ['工作類型', '結論', '用 AI 的用時', '本季', '已決定'],
    records: '匯入的紀錄（不與上面相加）：',
    recordColumns: ['工作類型', '結論', '用時比', '來源'],
    quarter: (period) => `時間是${period}的。`,
    nothing: '還沒有數字。',
    rest: (taskTypes) => `還不知道的：${taskTypes}。`,
    notForAppraisal: '只看工作，不看人：不作為考核依據。',
  },
};
