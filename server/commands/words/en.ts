import type { CommandWords } from './command-words.ts';
import { importing } from './import/en.ts';

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
    import: importing.usage,
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
  noOffice: (folder) => `there is no office in ${folder}: set DATA_FOLDER to where it is, or begin one with npm start`,
  row: (row) => `row ${row}`,
  fileLine: (line, byte) => (byte === null ? `near line ${line}` : `line ${line}, byte ${byte}`),
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
  import: importing,
  rows: (read, bad, encoding) =>
    `${amount(read, 'row')} read (${encoding}), ${bad === 0 ? 'all good' : `${bad.toLocaleString('en')} bad`}.`,
  stored: (added, changed, unchanged) => `${counts(added, changed, unchanged)}.`,
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
    columns: ['Kind of work', 'Verdict', 'Time with AI', 'In the quarter', 'Decided'],
    records: 'From records that were brought in (never added to the above):',
    recordColumns: ['Kind of work', 'Verdict', 'Time ratio', 'From'],
    quarter: (period) => `Hours are of ${period}.`,
    nothing: 'Nothing is known yet.',
    rest: (taskTypes) => `Not known yet for: ${taskTypes}.`,
    notForAppraisal: 'About work, not about people: not an appraisal basis.',
  },
};
