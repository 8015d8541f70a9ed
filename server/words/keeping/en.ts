import type { KeepingWords } from './keeping-words.ts';

export const en: KeepingWords = {
  checks: {
    integrity: 'Database',
    key: 'Key',
    space: 'Disk space',
    permissions: 'Who may read the files',
    clock: 'Clock',
    time_zone: 'Time zone',
    log: 'Write-ahead log',
    publication: 'Last publication',
    backup: 'Last backup',
  },
  states: { good: 'good', look: 'look', bad: 'BAD' },
  findings: {
    integrity_good: 'whole; every reference leads somewhere',
    damaged:
      'damaged: {what}. Stop the program, keep a copy of the data folder, and restore the last good backup: shixiao restore FILE',
    key_good: 'belongs to this database',
    key_foreign: 'belongs to another database. Put back the secret.key of this office, from a backup',
    space_good: '{megabytes} MB free',
    space_low: 'only {megabytes} MB free: make room before the disk is full',
    space_unknown: 'cannot be read here',
    permissions_good: 'only the account that runs the program',
    permissions_open: 'others on this machine may read {files}: chmod 600 on each',
    permissions_unknown: 'cannot be told on this system',
    clock_good: '{at}',
    clock_behind: 'stands at {at}, before things that were done already: set the clock of this machine',
    time_zone_good: '{zone}',
    time_zone_differs:
      'the office lives in {zone}, the machine in {machine}. That is fine where it is meant; else change it in the settings',
    log_good: 'short',
    log_long: '{megabytes} MB: restart the program when nobody logs, and copy the .db only after that',
    published: '{day}',
    publication_late: '{day}, more than a month ago: is the program running at night? It catches up at the next start',
    never_published: 'none yet; the first is in the night to the first Monday of a month',
    backup_good: '{day}',
    backup_old: '{day}, more than a week ago: shixiao backup, or switch on daily backups in the settings',
    backup_never: 'none: shixiao backup, or switch on daily backups in the settings',
  },
  allGood: 'Nothing to do.',
  backedUp: (path, rows, encrypted) =>
    `Backed up and checked: ${path} (${rows.toLocaleString('en')} rows, the key inside${encrypted ? ', encrypted' : '; keep it where only you can read it'}).`,
  restored: (madeAt, rows, keptIn) =>
    `Restored the office as it was on ${madeAt} (${rows.toLocaleString('en')} rows).${keptIn === null ? '' : `\nWhat was here before is kept in ${keptIn}; shixiao restore --undo puts it back.`}`,
  undone: (from) => `Put back what lay in ${from}.`,
  passwordReset: (username, link) =>
    `${username} is signed out everywhere and signs in with a new password, set once within 24 hours at:\n${link}`,
  badBackup: {
    unreadable: 'the file cannot be read',
    no_backup: 'the file is no backup of Shixiao',
    damaged: 'the file is damaged',
    incomplete: 'rows are missing in the file',
    wrong_passphrase: 'the passphrase is another',
    needs_passphrase: 'the file is encrypted: name its passphrase with --passphrase-file',
  },
};
