import type { FileChild } from 'docx';
import { type DocumentStyle, documentStyles } from './document-style.ts';
import { docxFile } from './docx-file.ts';
import { blank, type Cell, heading, paragraph, table, title } from './docx-parts.ts';
import type { Heading, Report } from './report.ts';
import { wordsIn } from './words/words.ts';

/** The report as a document to be edited in Word or WPS. */
export function briefDocx(report: Report): Promise<Uint8Array> {
  const { language, says, period } = report;
  const style = documentStyles[language];
  const sections = sectionsOf(report, style).filter(({ content }) => content.length > 0);
  const { report: words } = wordsIn(language);
  return docxFile(style, {
    title: says.title,
    day: period.to,
    children: [
      title(style, says.title),
      paragraph(style, says.letterhead, { align: style.official ? 'center' : 'plain' }),
      ...[says.synthetic, says.pooled]
        .filter((line) => line !== null)
        .map((line) => paragraph(style, line, { bold: true, align: style.official ? 'center' : 'plain' })),
      ...sections.flatMap(({ name, content }, at) => [
        heading(style, `${words.nth(at + 1)}${says.headings[name]}`),
        ...content,
      ]),
      paragraph(style, says.notForAppraisal, { bold: true }),
      ...signature(report, style),
    ],
  });
}

/** Office and day at its end, as an office's paper has them; a one-pager in English has both at its head. */
function signature({ says }: Report, style: DocumentStyle): FileChild[] {
  if (!style.official || says.day === null) return [];
  return [blank(style), ...[says.from, says.day].map((line) => paragraph(style, `${line}　　`, { align: 'right' }))];
}

function sectionsOf(report: Report, style: DocumentStyle): { name: Heading; content: FileChild[] }[] {
  const { says, burdens } = report;
  const { before, figure, after } = says.headline;
  const lines = burdens.map(({ says: { line } }) => line);
  const plain = (line: string) => paragraph(style, line);
  const note = (line: string) => paragraph(style, line, { small: true });
  const known = (lines: readonly (string | null)[]) => lines.filter((line) => line !== null);
  return [
    { name: 'summary', content: [plain(`${before}${figure}${after}`), plain(says.dated)] },
    { name: 'whatToDo', content: says.whatToDo.map(plain) },
    { name: 'tasks', content: [...taskTable(report, style), ...known([says.notCounted, says.unlock]).map(note)] },
    { name: 'account', content: accountTable(report, style) },
    { name: 'burdens', content: (style.official ? lines : lines.length > 0 ? [lines.join(' ')] : []).map(plain) },
    { name: 'timeUses', content: known([says.timeUses]).map(plain) },
    { name: 'method', content: known([...says.method, says.withheld]).map(note) },
  ];
}

function taskTable({ taskTypes, says }: Report, style: DocumentStyle): FileChild[] {
  const told = taskTypes.filter(({ interval, says: { feeling } }) => interval !== null || feeling !== null);
  if (told.length === 0) return [];
  const { columns } = says;
  const header = [columns.taskType, `${columns.verdict}\n${columns.level}`, columns.told, columns.saved];
  const rows = told.map(({ taskType, says: told }): Cell[] => [
    { text: taskType },
    { text: inLines(told.verdict, told.level), bold: true },
    { text: inLines(told.feeling ?? told.change, told.people) },
    { text: inLines(told.saved, told.savedRange) },
  ]);
  return [table(style, [header.map((text) => ({ text })), ...rows], [20, 17, 38, 25], { header: true })];
}

const inLines = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join('\n') || '—';

/** Side by side, as they add up from left to right. */
function accountTable({ account, says }: Report, style: DocumentStyle): FileChild[] {
  if (account.length === 0) return [];
  const cells = account.map(({ part, says: { name, minutes } }) => ({
    name: { text: name },
    minutes: { text: inLines(minutes, part === 'net' ? says.netRange : null), bold: part === 'net' },
  }));
  const rows = [cells.map(({ name }) => name), cells.map(({ minutes }) => minutes)];
  return [
    table(
      style,
      rows,
      account.map(() => 1),
      { header: true },
    ),
  ];
}
