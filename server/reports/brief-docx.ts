import type { FileChild } from 'docx';
import { type DocumentStyle, onePageStyles } from './document-style.ts';
import { docxFile } from './docx-file.ts';
import { type Cell, paragraph, table, title } from './docx-parts.ts';
import { intervalPicture, ticks } from './interval-picture.ts';
import type { Report, ReportedTask } from './report.ts';
import { wordsIn } from './words/words.ts';

/** As many rows as leave the page its foot; kinds beyond them are told in one line each. */
const mostRows = 8;

/** The report as one page to be edited in Word or WPS, with the picture of each range. */
export function briefDocx(report: Report): Promise<Uint8Array> {
  const { language, says, lastRun } = report;
  const style = onePageStyles[language];
  const centred = style.official ? 'center' : 'plain';
  const { before, figure, after } = says.headline;
  const known = report.taskTypes.filter(({ reading }) => reading !== null);
  const note = (line: string) => paragraph(style, line, { small: true, align: 'plain' });
  const marks = [says.synthetic, says.pooled].filter((line) => line !== null);
  return docxFile(style, {
    title: says.title,
    day: lastRun,
    children: [
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
    ],
  });
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
function signature({ says }: Report, style: DocumentStyle): FileChild[] {
  if (!style.official || says.day === null) return [];
  return [paragraph(style, `${says.from}　${says.day}　　`, { align: 'right' })];
}

function taskTable({ says }: Report, tasks: readonly ReportedTask[], style: DocumentStyle): FileChild[] {
  if (tasks.length === 0) return [];
  const { columns, axis } = says;
  const scale = [`← ${axis.faster}`, ticks.join('  '), `${axis.slower} →`].join('\n');
  const header = [columns.taskType, columns.verdict, scale, columns.told];
  const rows = tasks.map(({ taskType, reading, says: told }): Cell[] => [
    { text: taskType, bold: true },
    { text: [told.verdict, told.ruling].filter((one) => one !== null).join('\n') },
    { text: '', picture: intervalPicture(reading!) },
    { text: [told.change, told.hour, told.saved].filter((one) => one !== null).join('\n') },
  ]);
  return [table(style, [header.map((text) => ({ text })), ...rows], [18, 22, 28, 32], { header: true })];
}
