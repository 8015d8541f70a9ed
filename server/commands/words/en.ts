import type { CommandWords } from './command-words.ts';

const amount = (n: number, one: string) => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
const counts = (added: number, changed: number, unchanged: number) =>
  `${amount(added, 'entry').replace('entrys', 'entries')} added, ${changed.toLocaleString('en')} changed, ${unchanged.toLocaleString('en')} as before`;

export const en: CommandWords = {
  overview: `Shixiao: what AI really did to the work.

  npm start                                serve on this machine
  npm run demo                             the same with a made-up office to look at
  npm run -s shixiao -- COMMAND …          one of these:

  import FILE       bring in entries from a table (CSV or Excel)
  evidence          what is known about a team's work, as its board says it
  report            the one-page report, or the reply to a request for usage rates, as text or document
  export            everything that may leave, as files
  publish           make the monthly run where one is due (it also happens by itself)
  retire            close this office for good: export, wipe, receipt
  backup, restore   one file with everything in it; put it back
  doctor            look whether all is well, and what to do
  account           let somebody in again who forgot the password
  serve, demo       as above

Each explains itself with --help. With --json the answer is for a program.
DATA_FOLDER (default: data) says where the data is, DATABASE_URL which database.`,
  usage: {
    serve: `npm start                 serve web and API; PORT (default 8787) and HOST (default 127.0.0.1) decide where`,
    demo: `npm run demo              serve a made-up office, clearly marked, on data-demo/; PORT and HOST as with npm start`,
    import: `npm run -s shixiao -- import FILE --team TEAM [--task-type NAME] [--map TARGET=COLUMN,…] …

  FILE                    the table, with a header row: .xlsx; or CSV in UTF-8, UTF-16 or GBK, parted by comma, semicolon or tab; - reads standard input
  --sheet NAME            which sheet of a workbook; the first where none is named
  --team NAME             whose work it is            --create-team        make the team if there is none of that name
  --lead USERNAME         who leads a team that is made here, and so sees its board
  --task-type NAME        what kind of work, in any language; leave out if a column says it (taskType=COLUMN)
  --create-task-type      make the task type if there is none of that name
  --map TARGET=COLUMN,…   which column is what; without it, columns are named like the targets:
                            contributor        who did it: any name or number, kept only as a keyed hash
                            minutes            all the time it took
                            ai  or  outcome    1/0, yes/no, 是/否  or  saved, same, reworked, redone, without_ai
                            day, taskType, size (1–5, 3 = usual), reworkMinutes, reworkReasons,
                            expectedMinutes, expectedMinutesWithAi, byHandMinutes
                            id                 the row's own id: importing it again with other cells corrects it
  --randomised            a coin decided which pieces used AI: the file is a closed trial
  --missing-rework WAY    what stands in for an empty reworkMinutes: arm-mean or zero
  --dry-run               check and report, store nothing
  --skip-bad              store the good rows and list the bad ones; else nothing is stored unless all rows are good
  --json                  the answer for a program

The same file twice adds nothing.`,
    evidence: `npm run -s shixiao -- evidence --team TEAM [--task-type NAME] [--quarter 2026-Q3|2026] [--json]

  --team NAME        whose evidence           --task-type NAME   this kind of work only
  --quarter PERIOD   minutes of this closed quarter or year; the last one by default
  --json             everything, for a program, with every model that the data allow`,
    report: `npm run -s shixiao -- report --team TEAM [--quarter 2026-Q3|2026] [--format FORMAT] [--out FILE] [--json]

  --team NAME        whose report
  --quarter PERIOD   minutes of this closed quarter or year; the last one by default
  --format FORMAT    brief (text), docx, xlsx, csv, json, reply (text: why there is no usage rate), reply.docx
  --out FILE         where to; text comes out here without it, a docx or xlsx needs it
  --json             the answer for a program

Its language is the terminal's (LC_ALL=zh_CN.UTF-8 for Chinese).`,
    publish: `npm run -s shixiao -- publish [--json]

Publishes what at least five people stand behind, as happens on the hour by itself.`,
    export: `npm run -s shixiao -- export --out FOLDER|FILE.zip [--json]

All that may leave without telling of a person: boards of every team and window, decisions, trials, public tips, catalogue, teams, settings,
answered complaints, audit log; as .json and .csv, with a README. No entries: they do not leave, not even without names.`,
    backup: `npm run -s shixiao -- backup [--to FILE] [--passphrase-file FILE] [--json]

One file with the whole office, its key too, made while staff go on logging, then opened and compared.
  --to FILE                where to; a dated file in the data folder's backups without it
  --passphrase-file FILE   encrypt it (age) with the first line of this file`,
    restore: `npm run -s shixiao -- restore FILE [--passphrase-file FILE] | restore --undo [--json]

Checks the backup whole, sets the present office aside, and puts the backup in its place. Stop the server first.
  --undo                   puts back what the last restoring set aside`,
    doctor: `npm run -s shixiao -- doctor [--json]

Looks at database, key, space, permissions, clock, time zone, last publication and last backup, and says what to do. Changes nothing.`,
    account: `npm run -s shixiao -- account reset NAME [--json]

Signs NAME out everywhere and prints a link, good once and for 24 hours, to set a new password. For the only administrator too.`,
    retire: `npm run -s shixiao -- retire --export FOLDER|FILE.zip --name "NAME OF THE OFFICE" [--json]

Closes this office for good. Exports everything to --export, then overwrites and removes database and key, and prints a receipt, which also
stays in the data folder as RETIRED.txt. There is no way back. Stop the server first. An office without a name is called Shixiao.`,
  },
  unknownCommand: (name) => `There is no command "${name}".`,
  badArguments: (detail) => detail,
  missingArgument: (name) => `${name} is missing.`,
  notInList: (option, list) => `${option} must be one of: ${list}.`,
  noWindow:
    'Windows of days are told no more: --quarter 2026-Q3 or --quarter 2026 asks for a closed quarter or year; without it, the last.',
  notAQuarter: (given) => `${given} is no quarter: 2026-Q3, or a year: 2026.`,
  seeHelp: (command) => `npm run -s shixiao -- ${command ? `${command} ` : ''}--help explains it.`,
  cannotRead: (file) => `${file} cannot be read`,
  row: (row) => `row ${row}`,
  fileLine: (line, byte) => (byte === null ? `near line ${line}` : `line ${line}, byte ${byte}`),
  brokenWorkbook: 'it is no Excel workbook that can be read',
  oldWorkbook: 'it is an old .xls workbook, or under a password: save it as .xlsx or CSV first',
  tooLargeWorkbook: { too_many_rows: 'rows', too_large: 'megabytes once unpacked' },
  quotes: 'a quotation mark is opened and never closed, or stands inside a cell',
  didYouMean: (near) => `did you mean: ${near}?`,
  columnsAre: (columns) => `the file has: ${columns}`,
  wayOut: (option) => `${option} is a way out`,
  andMore: (count) => `… and ${count.toLocaleString('en')} more`,
  reading: 'Reading',
  checking: 'Checking',
  storing: (rows) => `Storing ${rows.toLocaleString('en')} rows …`,
  publishing: 'Publishing …',
  newTeam: 'new team',
  countsAs: (taskType, into) => `“${taskType}” was merged: its rows count as “${into}”.`,
  rows: (read, bad, encoding) =>
    `${amount(read, 'row')} read (${encoding}), ${bad === 0 ? 'all good' : `${bad.toLocaleString('en')} bad`}.`,
  stored: (added, changed, unchanged) => `${counts(added, changed, unchanged)}. What may be published is published.`,
  wouldStore: (added, changed, unchanged) => `Nothing was stored. It would be: ${counts(added, changed, unchanged)}.`,
  published: (run, next) => `The run of ${run} is published. The next one is on ${next}.`,
  notDue: (next) => `No run is due: nothing is published between two runs. The next one is on ${next}.`,
  exported: (out, files, teams) => `${amount(files, 'file')} written to ${out}. Boards of: ${teams || 'no team'}.`,
  demo: {
    preparing: 'Making up an office and its year',
    marked: 'This office and all its figures are made up.',
    signIn: (url, username, password) => `As a lead:   ${url}   user name ${username}, password ${password}`,
    join: (url) => `As staff:    ${url}`,
    again: (folder) => `To make it anew: stop, delete ${folder}, start again.`,
  },
  report: {
    needsFile: (format) => `${format} is not for a terminal: say with --out FILE where to.`,
    cannotWrite: (file) => `${file} cannot be written`,
    written: (file) => `Written: ${file}`,
  },
  evidence: {
    title: (team, lastRun) => `${team}: ${lastRun === null ? 'nothing published yet' : `published on ${lastRun}`}`,
    columns: ['Kind of work', 'Verdict', 'Time with AI', 'In the quarter'],
    records: 'From records that were brought in (never added to the above):',
    recordColumns: ['Kind of work', 'Verdict', 'Time ratio', 'From'],
    quarter: (period) => `Hours are of ${period}.`,
    nothing: 'Nothing is known yet.',
    rest: (taskTypes) => `Not known yet for: ${taskTypes}.`,
    notForAppraisal: 'About work, not about people: not an appraisal basis.',
  },
};
