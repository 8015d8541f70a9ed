import type { ImportCommandWords } from './import-command-words.ts';

export const importing: ImportCommandWords = {
  usage: `npm run -s shixiao -- import 檔案 --team 團隊 [--task-type 名稱] [--map 目標=欄名,…] …

  檔案                    表格：.xlsx，或 UTF-8、UTF-16、GBK、Big5、Windows-1252 的 CSV；寫 - 則從標準輸入讀取
  --team 名稱             哪個團隊的工作              --create-team        沒有這個團隊就新建
  --lead 使用者名稱       新建團隊的負責人，可看它的看板
  --task-type 名稱        哪類工作，任一語言均可；若有一欄寫明（taskType=欄名），則不寫
  --create-task-type      沒有這個工作類型就新建
  --map 目標=欄名,…       哪一欄是什麼；必需而沒寫的自動猜。同名的第二欄寫作「欄名 (2)」：
                            contributor        誰做的：任意名稱或編號，只保存其加密雜湊
                            minutes            總共用了多久；或 start 和 end（開始、結束）
                            ai 或 outcome      是/否的任何寫法；或 saved、same、reworked、redone、without_ai
                            day、taskType、size（1–5，3 為通常大小）、reworkMinutes、reworkReasons、
                            expectedMinutes、expectedMinutesWithAi、byHandMinutes
                            id                 列號：改動後再匯入即為更正
  檔案有兩種讀法時會問，不存入；用以下選項回答：
  --unit 單位             minutes、hours、seconds、milliseconds、days（24 小時的幾分之幾）、working_days
  --hours-per-day 小時    一個工作日算幾小時          --clock 形式         1:30 是 hours_minutes 還是 minutes_seconds
  --decimal-mark 記號     point 或 comma              --day-order 次序     3/4/2025 是 dmy 還是 mdy（或 ymd）
  --year 年份             沒寫年份的日期              --header-row 列      哪一列是欄名；0 表示沒有
  --arm-values 值=組,…    每個值的意思：with_ai、without_ai、leave_out；空格子寫 =組
  --arm 組                沒有一欄寫明時，整個檔案是 with_ai 還是 without_ai
  --person 名稱           沒有一欄寫人時，整個檔案是誰的
  --spellings 方式        只差空格、大小寫的姓名：join（同一人）或 apart（分開）
  --fill-down             空著的姓名就是上面那個
  --sheet 名稱            活頁簿裡的哪一張表          --encoding 編碼      utf-8、utf-16le、utf-16be、gb18030、big5、windows-1252
  --delimiter 名稱        comma、semicolon、tab、bar
  --randomised            用不用 AI 由抽籤決定
  --missing-rework 方式   reworkMinutes 為空時以何代替：arm-mean（同組平均）或 zero（零）
  --dry-run               只檢查、報告，不存入
  --skip-bad              存入正確的列並列出有誤的列；否則有一列有誤就什麼都不存入
  --json                  輸出給程式讀取

同一份檔案匯入兩次，不會重複增加。`,
  program: (name) => `按欄名看，是 ${name} 匯出的。`,
  sheets: (read, others) => `讀的是工作表「${read}」；沒讀：${others.join('、')}（可用 --sheet 選）。`,
  headerRow: (rows) => `欄名在第 ${rows} 列。`,
  columns: (pairs) => `讀作：${pairs}。`,
  unit: (unit, why) => `用時按${unit}計（${why}）。`,
  whys: {
    said: '你說的',
    header: '欄名寫明',
    note: '檔案裡有說明',
    program: '該程式如此',
    start_end: '由開始和結束算出',
    plausible: '別的都不合理',
    cells: '每格自帶單位',
  },
  units: {
    minutes: '分鐘',
    hours: '小時',
    seconds: '秒',
    milliseconds: '毫秒',
    days: '天的幾分之幾',
    working_days: '工作日',
  },
  dayOrder: (order) => `日期按 ${order} 讀。`,
  leftOut: (count) => `${count} 列不是工作記錄，沒有計入：`,
  leftOutRow: (row, text, reason, isSum) =>
    `第 ${row} 列：${text}（${{ total: '合計', note: '說明', header_again: '又是欄名', chosen: '你說的' }[reason]}${isSum === true ? '，等於上面各列之和' : isSum === false ? '，不等於上面各列之和' : ''}）`,
  people: (count) => `${count} 人。`,
  spellings: (names) => `算作同一人：${names}；分開請加 --spellings apart。`,
  filledDown: (count) => `${count} 列的姓名取自上面合併或空著的格子。`,
  hiddenRows: (count) => `隱藏的 ${count} 列也讀了。`,
  group: (rows, field, message) => `${rows} 列，${field}：${message}`,
  groupRow: (examples) => `第 ${examples} 列`,
  mend: (option) => `可用 ${option} 解決`,
};
