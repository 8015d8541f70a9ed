import writeWorkbook, { type Cell, type Row } from 'write-excel-file/node';
import type { Report } from './report.ts';

const heading = { fontWeight: 'bold', backgroundColor: '#efe7d6', wrap: true, alignVertical: 'center' } as const;
const minutesFormat = { format: '#,##0' } as const;
const ratioFormat = { format: '0.000' } as const;

/** A workbook with a sheet for each part; numbers and days are real ones, to go on reckoning with. */
export function reportXlsx(report: Report): Promise<Uint8Array> {
  const { headings } = report.says;
  const sheets = [
    { sheet: headings.summary, ...summary(report) },
    { sheet: headings.tasks, ...tasks(report) },
    { sheet: headings.burdens, ...burdens(report) },
    { sheet: headings.timeUses, ...shares(report) },
    ...(report.records.length > 0 ? [{ sheet: headings.records, ...records(report) }] : []),
    { sheet: headings.method, ...method(report) },
  ];
  return writeWorkbook(
    sheets.map(({ sheet, data, widths }) => ({
      ...{ sheet: sheetName(sheet), data, orientation: 'landscape' as const, stickyRowsCount: 1 },
      columns: widths.map((width) => ({ width })),
    })),
    { fontFamily: report.language === 'en' ? 'Calibri' : 'Microsoft YaHei', fontSize: 11 },
  ).toBuffer();
}

interface Sheet {
  data: Row[];
  widths: readonly number[];
}

const text = (value: string | null, more: object = {}): Cell =>
  value === null ? null : { value, type: String, wrap: true, alignVertical: 'top', ...more };
const number = (value: number | null, format: object): Cell =>
  value === null ? null : { value, type: Number, alignVertical: 'top', ...format };
const bold = (value: string): Cell => text(value, { fontWeight: 'bold' });

/** As the workbook keeps days: at midnight, of no time zone. */
const day = (iso: string | null): Cell =>
  iso === null
    ? null
    : { value: new Date(`${iso}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', align: 'left', alignVertical: 'top' };

function header(titles: readonly string[]): Row {
  return titles.map((value) => ({ value, type: String, ...heading }));
}

/** Stands below every sheet, as a sheet may travel alone. */
function foot({ says, lastRun }: Report): Row[] {
  const marked = says.synthetic === null ? [] : [[text(says.synthetic, { fontWeight: 'bold' })]];
  return [
    [],
    [bold(says.columns.asOf), day(lastRun)],
    [bold(says.columns.period), text(says.period)],
    ...marked,
    [bold(says.notForAppraisal)],
  ];
}

function summary(report: Report): Sheet {
  const { says, account } = report;
  const { before, figure, after } = says.headline;
  const { columns } = says;
  const lines = account.map(({ part, minutes, says: { name, minutes: told } }): Row => {
    const isSpent = part !== 'saved' && part !== 'net';
    const ends = [minutes.low, minutes.high].map((end) => number(end, minutesFormat));
    return [text(name), text(told), ...(isSpent ? [null, null, ...ends] : ends)];
  });
  const facts: [string, Cell][] = [
    [says.title, text(says.from)],
    [columns.told, text(`${before}${figure}${after}`)],
    ...says.whatToDo.map((line): [string, Cell] => [says.headings.whatToDo, text(line)]),
  ];
  const { told, minutesLow, minutesHigh, spentLow, spentHigh } = columns;
  return {
    data: [
      header([says.headings.account, told, minutesLow, minutesHigh, spentLow, spentHigh]),
      ...lines,
      [],
      ...facts.map(([name, value]): Row => [bold(name), value]),
      ...foot(report),
    ],
    widths: [30, 64, 14, 14, 14, 14],
  };
}

function tasks(report: Report): Sheet {
  const { columns } = report.says;
  const rows = report.taskTypes.map(
    ({ taskType, reading, saved, says }): Row => [
      text(taskType),
      text(says.verdict),
      ...[reading?.ratio, reading?.low, reading?.high].map((ratio) => number(ratio ?? null, ratioFormat)),
      number(reading?.hourNow ?? null, minutesFormat),
      ...[saved?.low, saved?.high].map((minutes) => number(minutes ?? null, minutesFormat)),
      ...[says.reworked, says.ruling, says.basis, says.sentence].map((one) => text(one)),
    ],
  );
  const { taskType, verdict, timeRatio, low, high, hour, minutesLow, minutesHigh, reworked, ruling, level, told } =
    columns;
  const titles = [
    taskType,
    verdict,
    timeRatio,
    low,
    high,
    hour,
    minutesLow,
    minutesHigh,
    reworked,
    ruling,
    level,
    told,
  ];
  return {
    data: [header(titles), ...rows, ...foot(report)],
    widths: [26, 20, 14, 10, 10, 12, 12, 12, 24, 24, 28, 60],
  };
}

function burdens(report: Report): Sheet {
  const { says } = report;
  const { item, spentLow, spentHigh, rule } = says.columns;
  const rows = report.burdens.map(
    ({ minutes, says: one }): Row => [
      text(one.name),
      number(minutes.low, minutesFormat),
      number(minutes.high, minutesFormat),
      text(one.rule),
    ],
  );
  return {
    data: [
      header([item, spentLow, spentHigh, rule]),
      ...(rows.length > 0 ? rows : [[text(says.noBurdens)]]),
      ...foot(report),
    ],
    widths: [32, 20, 20, 60],
  };
}

function shares(report: Report): Sheet {
  const { says } = report;
  const rows = report.shares.map((one): Row => [text(one.says)]);
  return {
    data: [header([says.columns.share]), ...(rows.length > 0 ? rows : [[text(says.noTimeUses)]]), ...foot(report)],
    widths: [72, 24],
  };
}

/** In full precision: whoever brought them has the rows. */
function records(report: Report): Sheet {
  const { taskType, told, timeRatio, low, high } = report.says.columns;
  const rows = report.records.map(({ taskType: name, row: { reading }, says }): Row => {
    const [least = null, most = null] = reading.kind === 'estimated' ? reading.interval : [];
    const ratio = reading.kind === 'estimated' ? reading.timeRatio : null;
    return [
      text(name),
      ...[ratio, least, most].map((one) => number(one, ratioFormat)),
      text(`${says.sentence} ${says.from}`),
    ];
  });
  return {
    data: [header([taskType, timeRatio, low, high, told]), ...rows, ...foot(report)],
    widths: [26, 14, 10, 10, 80],
  };
}

function method(report: Report): Sheet {
  const { says } = report;
  const notes = [...says.method, says.pooled, says.notKnown, says.running, says.nextRun];
  const rows = notes.filter((note) => note !== null).map((note): Row => [text(note)]);
  return { data: [header([says.headings.method]), ...rows, ...foot(report)], widths: [100, 24] };
}

/** Excel takes 31 characters, and not these. */
function sheetName(name: string): string {
  return name
    .replace(/[\\/?*[\]:：]/g, ' ')
    .slice(0, 31)
    .trim();
}
