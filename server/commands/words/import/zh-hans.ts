import type { ImportCommandWords } from './import-command-words.ts';

export const importing: ImportCommandWords = {
  usage: `npm run -s shixiao -- import 文件 --team 团队 [--task-type 名称] [--map 目标=列名,…] …

  文件                    表格：.xlsx，或 UTF-8、UTF-16、GBK、Big5、Windows-1252 的 CSV；写 - 则从标准输入读取
  --team 名称             哪个团队的工作              --create-team        没有这个团队就新建
  --lead 用户名           新建团队的负责人，可看它的看板
  --task-type 名称        哪类工作，任一语言均可；若有一列写明（taskType=列名），则不写
  --create-task-type      没有这个工作类型就新建
  --map 目标=列名,…       哪一列是什么；必需而没写的自动猜。同名的第二列写作“列名 (2)”：
                            contributor        谁做的：任意名称或编号，只保存其加密散列
                            minutes            总共用了多久；或 start 和 end（开始、结束）
                            ai 或 outcome      是/否的任何写法；或 saved、same、reworked、redone、without_ai
                            day、taskType、size（1–5，3 为通常大小）、reworkMinutes、reworkReasons、
                            expectedMinutes、expectedMinutesWithAi、byHandMinutes
                            id                 行号：改动后再导入即为更正
  文件有两种读法时会问，不存入；用以下选项回答：
  --unit 单位             minutes、hours、seconds、milliseconds、days（24 小时的几分之几）、working_days
  --hours-per-day 小时    一个工作日算几小时          --clock 形式         1:30 是 hours_minutes 还是 minutes_seconds
  --decimal-mark 记号     point 或 comma              --day-order 次序     3/4/2025 是 dmy 还是 mdy（或 ymd）
  --year 年份             没写年份的日期              --header-row 行      哪一行是列名；0 表示没有
  --arm-values 值=组,…    每个值的意思：with_ai、without_ai、leave_out；空格子写 =组
  --arm 组                没有一列写明时，整个文件是 with_ai 还是 without_ai
  --person 名称           没有一列写人时，整个文件是谁的
  --spellings 方式        只差空格、大小写的姓名：join（同一人）或 apart（分开）
  --fill-down             空着的姓名就是上面那个
  --sheet 名称            工作簿里的哪一张表          --encoding 编码      utf-8、utf-16le、utf-16be、gb18030、big5、windows-1252
  --delimiter 名称        comma、semicolon、tab、bar
  --randomised            用不用 AI 由抽签决定
  --missing-rework 方式   reworkMinutes 为空时以何代替：arm-mean（同组平均）或 zero（零）
  --dry-run               只检查、报告，不存入
  --skip-bad              存入正确的行并列出有误的行；否则有一行有误就什么都不存入
  --json                  输出给程序读取

同一份文件导入两次，不会重复增加。`,
  program: (name) => `按列名看，是 ${name} 导出的。`,
  sheets: (read, others) => `读的是工作表“${read}”；没读：${others.join('、')}（可用 --sheet 选）。`,
  headerRow: (rows) => `列名在第 ${rows} 行。`,
  columns: (pairs) => `读作：${pairs}。`,
  unit: (unit, why) => `用时按${unit}计（${why}）。`,
  whys: {
    said: '你说的',
    header: '列名写明',
    note: '文件里有说明',
    program: '该程序如此',
    start_end: '由开始和结束算出',
    plausible: '别的都不合理',
    cells: '每格自带单位',
  },
  units: {
    minutes: '分钟',
    hours: '小时',
    seconds: '秒',
    milliseconds: '毫秒',
    days: '天的几分之几',
    working_days: '工作日',
  },
  dayOrder: (order) => `日期按 ${order} 读。`,
  leftOut: (count) => `${count} 行不是工作记录，没有计入：`,
  leftOutRow: (row, text, reason, isSum) =>
    `第 ${row} 行：${text}（${{ total: '合计', note: '说明', header_again: '又是列名', chosen: '你说的' }[reason]}${isSum === true ? '，等于上面各行之和' : isSum === false ? '，不等于上面各行之和' : ''}）`,
  people: (count) => `${count} 人。`,
  spellings: (names) => `算作同一人：${names}；分开请加 --spellings apart。`,
  filledDown: (count) => `${count} 行的姓名取自上面合并或空着的格子。`,
  hiddenRows: (count) => `隐藏的 ${count} 行也读了。`,
  group: (rows, field, message) => `${rows} 行，${field}：${message}`,
  groupRow: (examples) => `第 ${examples} 行`,
  mend: (option) => `可用 ${option} 解决`,
};
