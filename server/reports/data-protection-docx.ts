import type { Language } from '../../db/vocabulary.ts';
import { type Context, today } from '../context.ts';
import { readDataProtection } from '../privacy/data-protection.ts';
import { documentStyles } from './document-style.ts';
import { docxFile } from './docx-file.ts';
import { heading, paragraph, table, title } from './docx-parts.ts';
import { dataProtectionWords } from './words/data-protection.ts';

/** What the page on data protection says, as a document that can be annexed to an application or an assessment. */
export async function dataProtectionFile(
  context: Context,
  language: Language,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { office, kept } = await readDataProtection(context);
  const words = dataProtectionWords[language];
  const style = documentStyles[language];
  const { columns, settings } = words;
  const lines = (name: string, said: readonly string[]) => [
    heading(style, name),
    ...said.map((line) => paragraph(style, line)),
  ];
  const bytes = await docxFile(style, {
    title: words.title,
    day: today(context),
    parts: [
      title(style, words.title),
      paragraph(style, words.intro(office.name)),
      ...(office.synthetic ? [paragraph(style, words.synthetic, { bold: true })] : []),
      table(
        style,
        [
          [columns.what, columns.why, columns.until, columns.who].map((text) => ({ text })),
          ...kept.map(({ sort }) => {
            const { name, what, why, until, who } = words.sorts[sort];
            return [{ text: `${name}\n${what}` }, { text: why }, { text: until }, { text: who }];
          }),
        ],
        [5, 3, 4, 3],
        { header: true },
      ),
      ...lines(words.notKeptTitle, words.notKept),
      ...lines(words.settingsTitle, [
        settings.floor(office.floor),
        settings.zone(office.timeZone),
        settings.backups[office.backupDaily ? 'daily' : 'none'],
        settings.machine,
        settings.key,
      ]),
      ...lines(words.lawTitle, words.law),
      ...lines(words.cannotTitle, words.cannot),
      ...lines(words.rightsTitle, words.rights),
      heading(style, words.schemaTitle),
      table(
        style,
        kept.flatMap(({ sort, tables }) =>
          tables.map((one) => [{ text: one.name }, { text: words.sorts[sort].name }, { text: one.columns.join(', ') }]),
        ),
        [2, 3, 7],
      ),
    ],
  });
  return { name: `${words.fileName}.docx`, bytes };
}
