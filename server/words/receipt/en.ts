import type { ReceiptWords } from './receipt-words.ts';

export const en: ReceiptWords = {
  title: 'Shixiao · receipt of closing',
  office: (name) => `Office: ${name}`,
  closed: (hour) => `Closed: ${hour}`,
  folder: (path) => `Data folder: ${path}`,
  exported: (sha256) => `All that may be published was exported before. SHA-256 of the export:\n  ${sha256}`,
  whatBecame: 'What became of each file:',
  file: ({ path, bytes, overwritten, absent }) =>
    `${path} (${bytes} bytes): ${overwritten ? 'overwritten with random bytes from end to end, and read back' : 'not overwritten completely'}; ${absent ? 'removed, and found absent' : 'still there'}`,
  tables: ({ dropped, left }) => `Tables on the database server: ${dropped} dropped, ${left} left`,
  left: (paths) => `Could not be wiped, please delete by hand: ${paths.join(', ')}`,
  others: (names) => `The data folder also holds what is not this program's, left alone: ${names.join(', ')}`,
  notPromised: [
    'In all honesty, overwriting cannot promise this:',
    '  Solid-state drives, and file systems with snapshots or copy-on-write, may keep old blocks elsewhere. To be certain, wipe the whole drive or destroy its key.',
    '  Backups, exports and snapshots made earlier, and replicas and backups of a database server, are out of this program’s reach: delete each of them.',
    '  What staff had not sent yet stays on their own phones until they delete it; nobody else can see it.',
  ],
  again: 'To begin a new office in this folder, move this receipt elsewhere first, then start again.',
};
