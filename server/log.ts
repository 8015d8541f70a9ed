import { appendFileSync, renameSync, rmSync, statSync } from 'node:fs';

/** One line of JSON per event, on standard output; a service manager keeps it. */
export type Say = (line: string) => void;

export interface LogEntry {
  level: 'info' | 'warning' | 'error';
  event: string;
  /** What is wrong, in words for an administrator. */
  cause?: string;
  /** The same as in the answer's X-Request-Id. */
  request?: string;
  method?: string;
  /** Without ids, codes and tokens. */
  route?: string;
  hint?: string;
}

export type Log = (entry: LogEntry) => void;

export function logTo(say: Say, clock: () => Date): Log {
  return (entry) => say(JSON.stringify({ time: clock().toISOString(), ...entry }));
}

/** What leads' and administrators' accounts did or tried. Nothing of staff is ever here: their requests leave no line. */
export interface SecurityEvent {
  event: string;
  result: 'done' | 'refused';
  /** The user name, also one that somebody tried. */
  account: string;
}

export type SecurityLog = (event: SecurityEvent) => void;

const largest = 10 * 1024 ** 2;
const kept = 20;

/** On standard output and, where a file is named, in it too: at 10 MB it makes room for the next, and twenty are kept. */
export function securityLogTo(say: Say, clock: () => Date, file: string | undefined): SecurityLog {
  return (event) => {
    const line = JSON.stringify({ time: clock().toISOString(), level: 'info', log: 'security', ...event });
    say(line);
    if (file === undefined) return;
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) + line.length > largest) rotate(file);
      appendFileSync(file, `${line}\n`, { mode: 0o600 });
    } catch {
      say(JSON.stringify({ time: clock().toISOString(), level: 'error', event: 'security_log_unwritable' }));
    }
  };
}

function rotate(file: string): void {
  rmSync(`${file}.${kept}`, { force: true });
  for (let at = kept - 1; at >= 1; at--)
    if (statSync(`${file}.${at}`, { throwIfNoEntry: false })) renameSync(`${file}.${at}`, `${file}.${at + 1}`);
  renameSync(file, `${file}.1`);
}
