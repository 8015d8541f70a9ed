import { type DocumentStyle, onePageStyles } from './document-style.ts';
import { docxFile } from './docx-file.ts';
import { type Cell, type Part, paragraph, table, title } from './docx-parts.ts';
import { along, intervalPicture, ticks } from './interval-picture.ts';
import { onOnePage } from './on-one-page.ts';
import type { Report, ReportedTask } from './report.ts';
import { wordsIn } from './words/words.ts';

/** As many rows as leave the page its foot; kinds beyond them are told in one line each. */
const mostRows = 8;

/** The report as one page to be edited in Word or WPS, with the picture of each range. */
export function briefDocx(report: Report): Promise<Uint8Array> {
  const { style, parts } = onOnePage(onePageStyles[report.language], (style) => partsOf(report, style));
  return docxFile(style, { title: report.says.title, day: report.lastRun, parts });
}

function partsOf(report: Report, style: DocumentStyle): Part[] {
  const { language, says } = report;
  const centred = style.official ? 'center' : 'plain';
  const { before, figure, after } = says.headline;
  const known = report.taskTypes.filter(({ reading }) => reading !== null);
  const note = (line: string) => paragraph(style, line, { small: true, align: 'plain' });
  const marks = [says.synthetic, says.pooled].filter((line) => line !== null);
  return [
    title(style, says.title),
    paragraph(style, says.letterhead, { align: centred }),
    ...marks.map((line) => paragraph(style, line, { small: true, bold: true, align: centred })),
    paragraph(style, `${before}${figure}${after}`, { bold: !style.official }),
    ...says.whatToDo.map((line) => paragraph(style, line)),
    ...taskTable(report, known.slice(0, mostRows), style),
    ...known
      .slice(mostRows)
      .map(({ taskType, says: { sentence } }) => note(wordsIn(language).report.about(taskType, sentence))),
    ...notesOf(report).map(note),
    paragraph(style, says.notForAppraisal, { small: true, bold: true, align: 'plain' }),
    ...signature(report, style),
  ];
}

function notesOf({ language, says, burdens, account }: Report): string[] {
  const { about } = wordsIn(language).report;
  const spent = burdens.map(({ says: { line } }) => line);
  const net = account.map(({ says: { name, minutes } }) => `${name} ${minutes}`);
  const lines = [
    net.length > 0 ? about(says.headings.account, net.join(' · ')) : null,
    spent.length > 0 ? about(says.headings.burdens, spent.join(' ')) : null,
    says.timeUses === null ? null : about(says.headings.timeUses, says.timeUses),
    says.notKnown,
    `${says.running} ${says.nextRun}`,
    ...says.method,
  ];
  return lines.filter((line) => line !== null);
}

/** Office and day at its end, as an office's paper has them; a one-pager in English has both at its head. */
function signature({ says }: Report, style: DocumentStyle): Part[] {
  if (!style.official || says.day === null) return [];
  return [paragraph(style, `${says.from}　${says.day}　　`, { align: 'right' })];
}

function taskTable({ says }: Report, tasks: readonly ReportedTask[], style: DocumentStyle): Part[] {
  if (tasks.length === 0) return [];
  const { columns, axis } = says;
  const header: Cell[] = [
    { text: columns.taskType },
    { text: columns.verdict },
    {
      text: `← ${axis.faster}　${axis.slower} →`,
      marks: ticks.map((tick) => ({ text: String(tick), at: along(tick) })),
    },
    { text: columns.told },
  ];
  const rows = tasks.map(({ taskType, reading, says: told }): Cell[] => [
    { text: taskType, bold: true },
    { text: [told.verdict, told.ruling].filter((one) => one !== null).join('\n') },
    { text: '', picture: intervalPicture(reading!) },
    { text: [told.change, told.hour, told.saved].filter((one) => one !== null).join('\n') },
  ]);
  return [table(style, [header, ...rows], [17, 21, 26, 36], { header: true })];
}
