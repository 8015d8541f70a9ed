import type { Finding, FindingCode } from '../../keeping/doctor.ts';

/** What is said of keeping an office: on the command line and on the administrator's page. `{name}` is filled. */
export interface KeepingWords {
  checks: Record<Finding['check'], string>;
  states: Record<Finding['state'], string>;
  findings: Record<FindingCode, string>;
  allGood: string;
  backedUp: (path: string, rows: number, encrypted: boolean) => string;
  restored: (madeAt: string, rows: number, keptIn: string | null) => string;
  undone: (from: string) => string;
  passwordReset: (username: string, link: string) => string;
  badBackup: Record<
    'unreadable' | 'no_backup' | 'damaged' | 'incomplete' | 'wrong_passphrase' | 'needs_passphrase',
    string
  >;
}

export function fill(text: string, values: Finding['values']): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
