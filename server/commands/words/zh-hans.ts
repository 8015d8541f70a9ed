import type { CommandWords } from './command-words.ts';
import { importing } from './import/zh-hans.ts';

const n = (value: number) => value.toLocaleString('zh');
const counts = (added: number, changed: number, unchanged: number) =>
  `新增 ${n(added)} 条，更改 ${n(changed)} 条，不变 ${n(unchanged)} 条`;

export const zhHans: CommandWords = {
  overview: `实效：AI 到底给工作带来了什么。

  npm start                                在本机启动
  npm run demo                             启动一个示范办公室（模拟数据）
  npm run -s shixiao -- 命令 …             命令如下：

  import 文件       从表格导入记录（CSV 或 Excel）
  evidence          查看一个团队的实效，与看板一致
  report            一页简报，或对“使用率”来函的答复，文本或文档
  export            导出全部可公布的内容
  publish           到了月度公布的日子就公布（平时会自动进行）
  retire            永久关闭这个单位：导出、清除、出凭证
  backup, restore   把整个单位备份成一个文件；恢复
  doctor            检查是否一切正常，该怎么办
  account           忘了密码的人重新进来
  serve、demo       同上

各命令加 --help 查看说明；加 --json 输出给程序读取。
DATA_FOLDER（默认 data）指定数据目录，DATABASE_URL 指定数据库。`,
  usage: {
    serve: `npm start                 启动网页和接口；PORT（默认 8787）、HOST（默认 127.0.0.1）决定地址`,
    demo: `npm run demo              在 data-demo/ 上启动一个有明显标记的示范办公室；PORT、HOST 同 npm start`,
    import: importing.usage,
    evidence: `npm run -s shixiao -- evidence --team 团队 [--task-type 名称] [--quarter 2026-Q3|2026] [--json]

  --team 名称        哪个团队                 --task-type 名称   只看这类工作
  --quarter 时段     已结束的季度或年份；默认最近一个
  --json             给程序读取的全部内容，含数据允许的每一种模型`,
    report: `npm run -s shixiao -- report --team 团队 [--quarter 2026-Q3|2026] [--format 格式] [--out 文件] [--json]

  --team 名称        哪个团队
  --quarter 时段     已结束的季度或年份；默认最近一个
  --format 格式      brief（文本）、docx、xlsx、csv、json、reply（文本：为什么没有使用率）、reply.docx
  --out 文件         写到哪里；文本不写则直接显示，docx 和 xlsx 必须写
  --json             输出给程序读取

语言随终端（例如 LC_ALL=zh_CN.UTF-8）。`,
    publish: `npm run -s shixiao -- publish [--json]

每月一次：到了日子才公布，平时什么也不做；错过的会自动补上。`,
    export: `npm run -s shixiao -- export --out 目录或文件.zip [--json]

导出全部不涉及个人的内容：各团队各时段的看板、决定、试验、已公开的小提示、工作类型、团队、设置、已答复的意见、操作记录；
格式为 .json 和 .csv，附说明。不含任何个人记录，隐去姓名的也没有。`,
    backup: `npm run -s shixiao -- backup [--to 文件] [--passphrase-file 文件] [--json]

把整个单位（含密钥）备份成一个文件，期间照常记录；备份后会打开核对。
  --to 文件                放到哪里；不写就放在数据目录的 backups 里，按日期命名
  --passphrase-file 文件   用这个文件第一行的口令加密（age）`,
    restore: `npm run -s shixiao -- restore 文件 [--passphrase-file 文件] | restore --undo [--json]

先完整检查备份，把现在的内容放到一边，再换上备份。请先停止服务。
  --undo                   换回上次恢复时放到一边的内容`,
    doctor: `npm run -s shixiao -- doctor [--json]

检查数据库、密钥、空间、权限、时钟、时区、上次公布和上次备份，并说明怎么办。不改任何东西。`,
    account: `npm run -s shixiao -- account reset 用户名 [--json]

让该用户在各处退出，并给出一个 24 小时内有效、只能用一次的链接来设新密码。唯一的管理员也可以用。`,
    retire: `npm run -s shixiao -- retire --export 目录或文件.zip --name "单位名称" [--json]

永久关闭这个单位：先把全部内容导出到 --export，再覆盖并删除数据库和密钥，最后给出凭证；凭证也留在数据目录的 RETIRED.txt。
不能恢复。请先停掉服务。没有名称的单位填 Shixiao。`,
  },
  unknownCommand: (name) => `没有“${name}”这个命令。`,
  badArguments: (detail) => `参数有误：${detail}`,
  missingArgument: (name) => `缺少 ${name}。`,
  notInList: (option, list) => `${option} 只能是以下之一：${list}。`,
  noWindow: '不再按天数看：用 --quarter 2026-Q3 或 --quarter 2026 指定已结束的季度或年份；不写则取最近一个。',
  notAQuarter: (given) => `${given} 不是季度（如 2026-Q3）或年份（如 2026）。`,
  seeHelp: (command) => `用法见 npm run -s shixiao -- ${command ? `${command} ` : ''}--help`,
  cannotRead: (file) => `无法读取 ${file}`,
  noOffice: (folder) => `${folder} 里还没有数据：请把 DATA_FOLDER 设为数据所在的文件夹，或用 npm start 新建`,
  row: (row) => `第 ${row} 行`,
  fileLine: (line, byte) => (byte === null ? `大约在文件第 ${line} 行` : `文件第 ${line} 行，第 ${byte} 个字节`),
  didYouMean: (near) => `是不是：${near}？`,
  columnsAre: (columns) => `文件里的列：${columns}`,
  wayOut: (option) => `可以加上 ${option}`,
  andMore: (count) => `…… 另有 ${n(count)} 处`,
  reading: '读取',
  checking: '检查',
  storing: (rows) => `正在存入 ${n(rows)} 行 ……`,
  publishing: '正在公布 ……',
  newTeam: '新团队',
  countsAs: (taskType, into) => `「${taskType}」已经合并，这些行都算作「${into}」。`,
  import: importing,
  rows: (read, bad, encoding) =>
    `共读取 ${n(read)} 行（${encoding}），${bad === 0 ? '全部正确' : `${n(bad)} 行有误`}。`,
  stored: (added, changed, unchanged) => `${counts(added, changed, unchanged)}。`,
  wouldStore: (added, changed, unchanged) => `没有存入任何内容。若存入：${counts(added, changed, unchanged)}。`,
  published: (run, next) => `${run} 的月度公布已完成。下次：${next}。`,
  notDue: (next) => `还没到公布的日子，两次公布之间什么也不公布。下次：${next}。`,
  exported: (out, files, teams) => `已写入 ${files} 个文件：${out}。含这些团队的看板：${teams || '无'}。`,
  demo: {
    preparing: '正在模拟一个办公室的一年',
    marked: '这个办公室和全部数字都是模拟的。',
    signIn: (url, username, password) => `负责人登录：${url}   用户名 ${username}，密码 ${password}`,
    join: (url) => `普通人员加入：${url}`,
    again: (folder) => `要重新生成：停止程序，删除 ${folder}，再启动。`,
  },
  report: {
    needsFile: (format) => `${format} 不能在终端里显示，请用 --out 文件 写明存到哪里。`,
    cannotWrite: (file) => `无法写入 ${file}`,
    written: (file) => `已写入：${file}`,
  },
  evidence: {
    title: (team, lastRun) => `${team}：${lastRun === null ? '尚未公布' : `${lastRun}公布`}`,
    columns: ['工作类型', '结论', '用 AI 的用时', '本季', '已决定'],
    records: '导入的记录（不与上面相加）：',
    recordColumns: ['工作类型', '结论', '用时比', '来源'],
    quarter: (period) => `时间是${period}的。`,
    nothing: '还没有数字。',
    rest: (taskTypes) => `还不知道的：${taskTypes}。`,
    notForAppraisal: '只看工作，不看人：不作为考核依据。',
  },
};
