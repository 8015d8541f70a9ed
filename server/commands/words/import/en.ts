import type { ImportCommandWords } from './import-command-words.ts';

export const importing: ImportCommandWords = {
  usage: `npm run -s shixiao -- import FILE --team TEAM [--task-type NAME] [--map TARGET=COLUMN,…] …

  FILE                    the table: .xlsx; or CSV in UTF-8, UTF-16, GBK, Big5 or Windows-1252; - reads standard input
  --team NAME             whose work it is            --create-team        make the team if there is none of that name
  --lead USERNAME         who leads a team that is made here, and so sees its board
  --task-type NAME        what kind of work, in any language; leave out if a column says it (taskType=COLUMN)
  --create-task-type      make the task type if there is none of that name
  --map TARGET=COLUMN,…   which column is what; what is needed and not said is guessed. Of two alike the second is "NAME (2)":
                            contributor        who did it: any name or number, kept only as a keyed hash
                            minutes            all the time it took;  or start and end
                            ai  or  outcome    yes/no in any form  or  saved, same, reworked, redone, without_ai
                            day, taskType, size (1–5, 3 = usual), reworkMinutes, reworkReasons,
                            expectedMinutes, expectedMinutesWithAi, byHandMinutes
                            id                 the row's own id: importing it again with other cells corrects it
  Where the file has two readings it is asked, and nothing stored; answered by
  --unit UNIT             minutes, hours, seconds, milliseconds, days (fractions of 24 h) or working_days
  --hours-per-day HOURS   of a working day            --clock FORM         what 1:30 is: hours_minutes or minutes_seconds
  --decimal-mark MARK     point or comma              --day-order ORDER    what 3/4/2025 is: dmy, mdy (or ymd)
  --year YEAR             of days without one         --header-row ROW     which row holds the names; 0: none
  --arm-values VALUE=ARM,…  what each value means: with_ai, without_ai or leave_out; =ARM for empty cells
  --arm ARM               of the whole file, where no column says it
  --person NAME           of the whole file, where no column names one
  --spellings WAY         names that differ in spaces or capitals: join (one person) or apart
  --fill-down             an empty name is the one above
  --sheet NAME            of a workbook               --encoding NAME      utf-8, utf-16le, utf-16be, gb18030, big5, windows-1252
  --delimiter NAME        comma, semicolon, tab or bar
  --randomised            a coin decided which pieces used AI
  --missing-rework WAY    what stands in for an empty reworkMinutes: arm-mean or zero
  --dry-run               check and report, store nothing
  --skip-bad              store the good rows and list the bad ones; else nothing is stored unless all rows are good
  --json                  the answer for a program

The same file twice adds nothing.`,
  program: (name) => `Written by ${name}, by its columns.`,
  sheets: (read, others) => `Sheet “${read}”; not read: ${others.join(', ')} (--sheet chooses).`,
  headerRow: (rows) => `Names of the columns: row ${rows}.`,
  columns: (pairs) => `Read as: ${pairs}.`,
  unit: (unit, why) => `Time in ${unit} (${why}).`,
  whys: {
    said: 'as you said',
    header: 'the column says so',
    note: 'a note in the file says so',
    program: 'that program writes so',
    start_end: 'as start and end show',
    plausible: 'nothing else is plausible',
    cells: 'each cell says its own unit',
  },
  units: {
    minutes: 'minutes',
    hours: 'hours',
    seconds: 'seconds',
    milliseconds: 'milliseconds',
    days: 'fractions of a day',
    working_days: 'working days',
  },
  dayOrder: (order) => `Days are read as ${order}.`,
  leftOut: (count) => `${count} ${count === 1 ? 'row is' : 'rows are'} no piece of work and left out:`,
  leftOutRow: (row, text, reason, isSum) =>
    `row ${row}: ${text} (${{ total: 'total', note: 'note', header_again: 'names again', chosen: 'as you said' }[reason]}${isSum === true ? ', the sum of the rows above' : isSum === false ? ', NOT the sum of the rows above' : ''})`,
  people: (count) => `${count} ${count === 1 ? 'person' : 'people'}.`,
  spellings: (names) => `Counted as one person: ${names}; --spellings apart keeps them apart.`,
  filledDown: (count) =>
    `${count} ${count === 1 ? 'row takes' : 'rows take'} the name from the merged or empty cell above.`,
  hiddenRows: (count) => `${count} hidden ${count === 1 ? 'row was' : 'rows were'} read too.`,
  group: (rows, field, message) => `${rows} ${rows === 1 ? 'row' : 'rows'}, ${field}: ${message}`,
  groupRow: (examples) => `rows ${examples}`,
  mend: (option) => `${option} may mend it`,
};
