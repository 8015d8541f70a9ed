import type { Command } from './command.ts';
import type { CommandName } from './words/command-words.ts';

/** Those that answer and end; serving goes on until it is stopped. Each is loaded only when it is called. */
export const commands: Record<Exclude<CommandName, 'serve' | 'demo'>, () => Promise<Command>> = {
  import: async () => (await import('./import.ts')).importCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  retire: async () => (await import('./retire.ts')).retireCommand,
  evidence: async () => (await import('./evidence.ts')).evidenceCommand,
  report: async () => (await import('./report.ts')).reportCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  account: async () => (await import('./account.ts')).accountCommand,
  publish: async () => (await import('./publish.ts')).publishCommand,
};
