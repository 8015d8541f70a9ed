import writeWorkbook, { type Cell, type Row } from 'write-excel-file/node';
import type { Report } from './report.ts';

const heading = { fontWeight: 'bold', backgroundColor: '#efe7d6', wrap: true, alignVertical: 'center' } as const;
const minutesFormat = { format: '#,##0' } as const;
const ratioFormat = { format: '0.000' } as const;
const shareFormat = { format: '0%' } as const;

/** A workbook with a sheet for each part; numbers and days are real ones, to go on reckoning with. */
export function reportXlsx(report: Report): Promise<Uint8Array> {
  const { headings } = report.says;
  const sheets = [
    { sheet: headings.summary, ...summary(report) },
    { sheet: headings.tasks, ...tasks(report) },
    { sheet: headings.burdens, ...burdens(report) },
    { sheet: headings.timeUses, ...timeUses(report) },
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
function foot({ says, period }: Report): Row[] {
  const marked = says.synthetic === null ? [] : [[text(says.synthetic, { fontWeight: 'bold' })]];
  return [
    [],
    [bold(says.columns.asOf), day(period.to)],
    [bold(says.columns.period), text(says.period)],
    ...marked,
    [bold(says.notForAppraisal)],
  ];
}

function summary(report: Report): Sheet {
  const { says, account, balance } = report;
  const { before, figure, after } = says.headline;
  const { columns } = says;
  const lines = account.map(({ part, minutes, says: { name } }): Row => {
    const [low = null, high = null] = (part === 'net' && balance.interval) || [];
    return [text(name), number(minutes, minutesFormat), number(low, minutesFormat), number(high, minutesFormat)];
  });
  const facts: [string, Cell][] = [
    [says.title, text(says.from)],
    [columns.told, text(`${before}${figure}${after}`)],
    ...says.whatToDo.map((line): [string, Cell] => [says.headings.whatToDo, text(line)]),
  ];
  return {
    data: [
      header([says.headings.account, columns.minutes, columns.minutesLow, columns.minutesHigh]),
      ...lines,
      [],
      ...facts.map(([name, value]): Row => [bold(name), value]),
      ...foot(report),
    ],
    widths: [30, 64, 14, 14],
  };
}

function tasks(report: Report): Sheet {
  const { columns } = report.says;
  const rows = report.taskTypes.map((task): Row => {
    const [low = null, high = null] = task.interval ?? [];
    const [minutesLow = null, minutesHigh = null] = task.minutesSavedInterval ?? [];
    return [
      text(task.taskType),
      text(task.says.verdict),
      ...[task.timeRatio, low, high].map((ratio) => number(ratio, ratioFormat)),
      ...[task.minutesSaved, minutesLow, minutesHigh].map((minutes) => number(minutes, minutesFormat)),
      number(task.rework.reworkedShare, shareFormat),
      text(task.says.basis),
      text(task.says.people),
      text(task.says.feeling ?? task.says.sentence),
    ];
  });
  const { taskType, verdict, timeRatio, low, high, minutes, minutesLow, minutesHigh, reworked } = columns;
  const titles = [taskType, verdict, timeRatio, low, high, minutes, minutesLow, minutesHigh, reworked];
  return {
    data: [header([...titles, columns.level, columns.people, columns.told]), ...rows, ...foot(report)],
    widths: [26, 16, 14, 10, 10, 14, 10, 10, 12, 28, 26, 60],
  };
}

function burdens(report: Report): Sheet {
  const { says } = report;
  const rows = report.burdens.map(
    ({ minutes, says: { name, rule } }): Row => [text(name), number(minutes, minutesFormat), text(rule)],
  );
  return {
    data: [
      header([says.columns.item, says.columns.spent, says.columns.rule]),
      ...(rows.length > 0 ? rows : [[text(says.noBurdens)]]),
      ...foot(report),
    ],
    widths: [32, 40, 60],
  };
}

function timeUses(report: Report): Sheet {
  const { says } = report;
  const rows = (report.timeUses ?? []).map(
    ({ share, says: { name } }): Row => [text(name), number(share, shareFormat)],
  );
  return {
    data: [
      header([says.columns.item, says.columns.share]),
      ...(rows.length > 0 ? rows : [[text(says.noTimeUses)]]),
      ...foot(report),
    ],
    widths: [32, 40],
  };
}

function method(report: Report): Sheet {
  const { says } = report;
  const notes = [...says.method, says.pooled, says.notCounted, says.withheld, says.unlock];
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
