import type { Report } from './report.ts';
import { wordsIn } from './words/words.ts';

export interface Paragraph {
  /** How it begins, set apart from the rest; empty where it does not. */
  lead: string;
  text: string;
}

/** A letter that is ready to send, but for whom it goes to, the signature and its day. */
export interface Reply {
  title: string;
  to: string;
  opening: string;
  parts: readonly { heading: string; paragraphs: readonly Paragraph[] }[];
  /** What the figures are not for; stands alone. */
  notForAppraisal: string;
  signature: { from: string; date: string; contact: string };
  /** All of it, to be copied. */
  text: string;
}

/** Why there is no usage rate to report, and what is known instead: the same sentences as in the report. */
export function replyTo(report: Report): Reply {
  const { report: words } = wordsIn(report.language);
  const { reply: own } = words;
  const parts = [
    { heading: own.whyHeading, paragraphs: own.why.map(plain) },
    { heading: own.knownHeading, paragraphs: known(report) },
    { heading: own.readHeading, paragraphs: own.read(report.floor).map(plain) },
  ].map(({ heading, paragraphs }, at) => ({ heading: `${words.nth(at + 1)}${heading}`, paragraphs }));
  const letter = {
    title: own.title,
    to: own.to,
    opening: own.opening,
    parts,
    notForAppraisal: report.says.notForAppraisal,
    signature: { from: report.says.from, date: own.date, contact: own.contact },
  };
  return { ...letter, text: textOf(letter, words.indent) };
}

function known(report: Report): Paragraph[] {
  const { language, says, headline } = report;
  const { report: words } = wordsIn(language);
  const { reply: own } = words;
  const marked = [says.synthetic, says.pooled].filter((line) => line !== null);
  const { before, figure, after } = says.headline;
  const told = `${before}${figure}${after}`;
  if (headline.kind === 'waiting') return [...marked, own.nothingKnown, told].map(plain);
  return [
    ...marked.map(plain),
    plain(words.joined([own.known(says.asOf), told])),
    ...tasks(report),
    ...burdens(report).map(plain),
  ];
}

/** Of what stands; the rest is named in one sentence. */
function tasks({ language, taskTypes }: Report): Paragraph[] {
  const { report: words, told } = wordsIn(language);
  const kinds = taskTypes.filter(({ taskTypeId }) => taskTypeId !== null);
  const settled = kinds.flatMap(({ taskType, reading, says: { verdict: label, change } }) =>
    reading === null || reading.word === 'too_early' || change === null ? [] : [{ taskType, label, change }],
  );
  const rest = kinds.map(({ taskType }) => taskType).filter((name) => !settled.some((one) => one.taskType === name));
  return [
    ...settled.map(({ taskType, label, change }, at) => {
      const { lead, text } = words.reply.task(taskType, label, change);
      return { lead: `${words.nthItem(at + 1)}${lead}`, text };
    }),
    ...(rest.length > 0 ? [plain(words.reply.unsettled(told.list(rest)))] : []),
  ];
}

/** Named with their minutes, and with the rule that some of them break, for whoever can do away with them. */
function burdens({ language, burdens }: Report): string[] {
  if (burdens.length === 0) return [];
  const { report: words, told } = wordsIn(language);
  const { reply: own } = words;
  const named = burdens.map(({ says }) => own.burden(says.name, says.minutes));
  const forbidden = burdens.filter(({ says }) => says.rule !== null).map(({ says }) => says.name);
  const sentences = [own.burdens(told.list(named))];
  if (forbidden.length > 0) sentences.push(own.forbidden(forbidden));
  return [words.joined(sentences)];
}

const plain = (text: string): Paragraph => ({ lead: '', text });

function textOf(
  { title, to, opening, parts, notForAppraisal, signature }: Omit<Reply, 'text'>,
  indent: string,
): string {
  const paragraph = (text: string) => `${indent}${text}`;
  return [
    title,
    '',
    to,
    '',
    paragraph(opening),
    ...parts.flatMap(({ heading, paragraphs }) => [
      '',
      paragraph(heading),
      ...paragraphs.map(({ lead, text }) => paragraph(lead + text)),
    ]),
    '',
    paragraph(notForAppraisal),
    '',
    signature.from,
    signature.date,
    signature.contact,
    '',
  ].join('\n');
}
