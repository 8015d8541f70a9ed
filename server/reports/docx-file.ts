import { AlignmentType, Document, Footer, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type DocumentStyle, likeTypefaces } from './document-style.ts';
import { type Part, twips } from './docx-parts.ts';

/** A4 with the style's margins, grid and page numbers, as the bytes of a .docx. `day` (YYYY-MM-DD) stands for when it was made. */
export async function docxFile(
  style: DocumentStyle,
  { title, day, parts }: { title: string; day: string | null; parts: readonly Part[] },
): Promise<Uint8Array> {
  const { eastAsia, latin } = style.faces.body;
  const sided = style.folio.odd !== style.folio.even;
  const document = new Document({
    title,
    creator: '实效 Shixiao',
    evenAndOddHeaderAndFooters: sided,
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia },
            size: style.sizes.body * 2,
            language: style.language,
          },
        },
      },
    },
    sections: [
      {
        properties: pageOf(style),
        footers: {
          default: folio(style, style.folio.odd),
          ...(sided && { even: folio(style, style.folio.even) }),
        },
        children: parts.map(({ child }) => child),
      },
    ],
  });
  return mended(await Packer.toBuffer(document), day);
}

function pageOf({ margins }: DocumentStyle): NonNullable<ISectionOptions['properties']> {
  const { ofMillimetres } = twips;
  const { top, right, bottom, left, footer } = margins;
  return {
    page: {
      size: { width: ofMillimetres(210), height: ofMillimetres(297) },
      margin: {
        ...{ top: ofMillimetres(top), right: ofMillimetres(right) },
        ...{ bottom: ofMillimetres(bottom), left: ofMillimetres(left) },
        ...{ header: ofMillimetres(15), footer: ofMillimetres(footer) },
      },
    },
  };
}

function folio(style: DocumentStyle, side: 'left' | 'right' | 'center'): Footer {
  const { eastAsia, latin } = style.faces.folio;
  const [before, after] = style.folio.around;
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType[side === 'left' ? 'LEFT' : side === 'right' ? 'RIGHT' : 'CENTER'],
        // One character in from the edge, as the standard has it.
        ...(side !== 'center' && { indent: { [side]: style.sizes.folio * 20 } }),
        children: [
          new TextRun({
            font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia },
            size: style.sizes.folio * 2,
            children: [before, PageNumber.CURRENT, after],
          }),
        ],
      }),
    ],
  });
}

/** What the library cannot say: the likes of typefaces, and the day alone, not the hour at which somebody made it. */
function mended(bytes: Uint8Array, day: string | null): Uint8Array {
  const parts = unzipSync(bytes);
  const mend = (path: string, change: (xml: string) => string) => {
    const part = parts[path];
    if (part !== undefined) parts[path] = strToU8(change(strFromU8(part)));
  };
  const fonts = Object.entries(likeTypefaces).map(
    ([name, like]) => `<w:font w:name="${name}"><w:altName w:val="${like}"/></w:font>`,
  );
  mend('word/fontTable.xml', (xml) => xml.replace(/\/>\s*$/, `>${fonts.join('')}</w:fonts>`));
  const made = `${day ?? '2000-01-01'}T00:00:00Z`;
  mend('docProps/core.xml', (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${made}`));
  return zipSync(parts, { level: 6, mtime: new Date(`${day ?? '2000-01-01'}T12:00:00`) });
}
