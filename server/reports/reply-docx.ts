import { type DocumentStyle, onePageStyles } from './document-style.ts';
import { docxFile } from './docx-file.ts';
import { blank, heading, type Part, paragraph, title } from './docx-parts.ts';
import { onOnePage } from './on-one-page.ts';
import type { Reply } from './reply.ts';
import type { Report } from './report.ts';

/** The reply as a letter to be signed, editable in Word and WPS. */
export function replyDocx({ language, lastRun }: Report, reply: Reply): Promise<Uint8Array> {
  const { style, parts } = onOnePage(onePageStyles[language], (style) => partsOf(reply, style));
  return docxFile(style, { title: reply.title, day: lastRun, parts });
}

function partsOf(reply: Reply, style: DocumentStyle): Part[] {
  const { from, date, contact } = reply.signature;
  const side = style.official ? 'right' : 'plain';
  const end = style.official ? '　　' : '';
  return [
    title(style, reply.title),
    blank(style),
    paragraph(style, reply.to, { align: 'plain' }),
    paragraph(style, reply.opening),
    ...reply.parts.flatMap(({ heading: name, paragraphs }) => [
      heading(style, name),
      ...paragraphs.map(({ lead, text }) => paragraph(style, text, { lead })),
    ]),
    paragraph(style, reply.notForAppraisal, { bold: true }),
    blank(style),
    paragraph(style, `${from}${end}`, { align: side }),
    paragraph(style, `${date}${end}`, { align: side }),
    paragraph(style, contact),
  ];
}
