import type { LeavingWords } from '../leaving-words.ts';

export const leaving: LeavingWords = {
  exporting: {
    title: 'Export everything',
    intro: 'All that may leave, in one archive (.zip): tables (.csv), data (.json) and a note that explains them.',
    holds: 'What is in it',
    office: [
      'the catalogue of work and the list of all teams',
      'settings, the audit log, and complaints that were answered in public',
      'for each team that you lead: its boards in four windows, decisions, trials and tips',
    ],
    own: [
      'the catalogue of work',
      'for each team that you lead: its boards in four windows, decisions, trials and tips',
    ],
    not: 'What is not',
    notWhy:
      'No entry of anybody, not even without a name: one row may be enough to recognise who wrote it. No number of people, and no usage rate.',
    boardsOf: (teams) => `With the boards of: ${teams}.`,
    noBoards: 'You lead no team yet, so there is no board in it.',
    others: 'The boards of other teams are for their own leads: ask them to export theirs.',
    button: 'Export everything (.zip)',
    making: 'Packing…',
    saved: (name) => `Handed to your browser to keep: ${name}`,
    digest: 'SHA-256 of the file, to check that it is whole:',
    fileName: (day) => `shixiao-export-${day}.zip`,
    failed: 'The export did not work. Please try again.',
  },
  retiring: {
    title: 'Close down',
    intro:
      'When Shixiao is no longer used, close it here: keep a last report, take along what may leave, then wipe all data and get a receipt.',
    consequences: [
      'What is wiped cannot be brought back, by anybody.',
      'From that moment nobody can note or read anything; what was not sent yet stays on people’s own phones.',
      'Backups kept elsewhere are not wiped: delete them yourself.',
    ],
    steps: { report: '1. A last report', export: '2. Take everything along', confirm: '3. Confirm and wipe' },
    report:
      'If a summary is wanted, open the report first, and print or download it. Ask the leads of other teams to do the same.',
    toReport: 'Open the report',
    exportText: 'Export here once, within the hour before wiping. Make sure that the file opens before you go on.',
    exported: 'Exported. You can go on.',
    wiped: 'These files will be overwritten and removed:',
    others: 'These in the data folder are not this program’s and stay:',
    server:
      'The database is on another server: all its tables will be dropped. Ask whoever runs it to delete replicas and backups.',
    nameLabel: (name) => `Type “${name}” to confirm`,
    nameHint: 'Letter by letter, so that it cannot happen by accident.',
    wrongName: 'That is not the office’s name.',
    sure: 'I have looked at the exported file, and know that there is no way back.',
    button: 'Wipe all data and close for good',
    busy: 'Overwriting and removing…',
    keepOpen: 'Please keep this page open and the machine running.',
    done: 'Closed',
    doneText:
      'The data is gone. Below is the receipt: keep it. The server’s data folder holds another, RETIRED.txt. You can stop the program now.',
    incomplete: 'Something could not be wiped completely. The receipt says what: please delete it by hand.',
    receipt: 'Receipt of closing',
    save: 'Save the receipt',
    receiptName: 'shixiao-receipt-of-closing.txt',
    failed: 'That did not work.',
    lost: 'The connection broke off before the end. Look into the server’s data folder: if RETIRED.txt is there, the wiping is complete.',
  },
};
