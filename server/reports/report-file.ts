import type { Actor } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import type { FileFormat } from '../domain/report-formats.ts';
import { briefText } from './brief-text.ts';
import { reportCsv } from './csv.ts';
import { type ReportInput, readReport } from './read-report.ts';
import type { Reply } from './reply.ts';
import type { Report } from './report.ts';
import { wordsIn } from './words/words.ts';

export interface ReportFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

const plainText = 'text/plain; charset=utf-8';
const office = 'application/vnd.openxmlformats-officedocument';

interface Making {
  of: 'brief' | 'reply';
  mediaType: string;
  make(report: Report, reply: Reply): Uint8Array | Promise<Uint8Array>;
}

/** The libraries are large, and most never ask for a document. A mark at a text's start lets old editors read it as UTF-8. */
const makings: Record<FileFormat, Making> = {
  docx: {
    of: 'brief',
    mediaType: `${office}.wordprocessingml.document`,
    make: async (report) => (await import('./brief-docx.ts')).briefDocx(report),
  },
  xlsx: {
    of: 'brief',
    mediaType: `${office}.spreadsheetml.sheet`,
    make: async (report) => (await import('./xlsx.ts')).reportXlsx(report),
  },
  csv: { of: 'brief', mediaType: 'text/csv; charset=utf-8', make: reportCsv },
  json: { of: 'brief', mediaType: 'application/json', make: (report) => utf8(JSON.stringify(report, null, 2)) },
  'brief.txt': { of: 'brief', mediaType: plainText, make: (report) => utf8(`\ufeff${briefText(report)}`) },
  'reply.docx': {
    of: 'reply',
    mediaType: `${office}.wordprocessingml.document`,
    make: async (report, reply) => (await import('./reply-docx.ts')).replyDocx(report, reply),
  },
  'reply.txt': { of: 'reply', mediaType: plainText, make: (_, { text }) => utf8(`\ufeff${text}`) },
};

const utf8 = (text: string) => new TextEncoder().encode(text);

/** One of the report's formats as a file, of the told board. @throws Refusal forbidden, not_found */
export async function reportFile(
  context: Context,
  asker: Actor,
  { format, ...input }: ReportInput & { format: FileFormat },
): Promise<ReportFile> {
  return fileOf(await readReport(context, asker, input), format);
}

/** A function of the report alone: every format says the same. */
export async function fileOf(papers: { report: Report; reply: Reply }, format: FileFormat): Promise<ReportFile> {
  const { report, reply } = papers;
  const { of, mediaType, make } = makings[format];
  const ending = format.split('.').at(-1)!;
  return { name: `${fileName(report, of)}.${ending}`, mediaType, bytes: await make(report, reply) };
}

/** What it is, of whom and of when; without what some file system does not take. */
function fileName({ language, team, lastRun }: Report, of: 'brief' | 'reply'): string {
  const { fileNames } = wordsIn(language).report;
  const parts = [fileNames[of], team, lastRun].filter((part) => part !== null && part !== '');
  return parts.join('-').replace(/[\\/:*?"<>|\s]+/g, '_');
}
