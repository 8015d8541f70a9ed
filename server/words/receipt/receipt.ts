import { en } from './en.ts';
import type { ReceiptWords, RetirementFacts } from './receipt-words.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** The proof that an office is gone: plain text, every language of the office. */
export const receiptText = (facts: RetirementFacts): string =>
  [zhHans, zhHant, en].map((words) => receiptIn(words, facts)).join(`\n${'-'.repeat(60)}\n\n`);

function receiptIn(words: ReceiptWords, facts: RetirementFacts): string {
  const { officeName, exportSha256, at, dataFolder, wiped, others, left, tables } = facts;
  return [
    words.title,
    '',
    ...(officeName === '' ? [] : [words.office(officeName)]),
    words.closed(minuteOf(at)),
    words.folder(dataFolder),
    ...(exportSha256 === null ? [] : [words.exported(exportSha256)]),
    '',
    words.whatBecame,
    ...(tables ? [`  ${words.tables(tables)}`] : []),
    ...wiped.map((one) => `  ${words.file({ ...one, bytes: one.bytes.toLocaleString('en') })}`),
    ...(left.length > 0 ? ['', words.left(left)] : []),
    ...(others.length > 0 ? ['', words.others(others)] : []),
    '',
    ...words.notPromised,
    '',
    words.again,
    '',
  ].join('\n');
}

/** The machine's own clock. */
function minuteOf(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
