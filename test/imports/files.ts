import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportInput } from '../../server/imports/import-table.ts';
import { parseMapping } from '../../server/imports/mapping.ts';

const metrPath = fileURLToPath(new URL('../../../shared/data/metr-2025.csv', import.meta.url));

/** 246 real tasks under a coin; null where the data is not beside this checkout. */
export const metr = existsSync(metrPath) ? { path: metrPath, bytes: () => readFileSync(metrPath) } : null;
export const metrMissing = 'skipped: ../shared/data/metr-2025.csv is not beside this checkout';

export const metrMap =
  'contributor=dev_id,ai=ai_treatment,expectedMinutes=predicted_time_no_ai,minutes=initial_implementation_time,reworkMinutes=post_review_implementation_time';

export const metrImport = (bytes: Uint8Array): ImportInput => ({
  bytes,
  actor: null,
  team: 'Experienced developers',
  createTeam: true,
  taskType: 'Software issue',
  map: parseMapping(metrMap),
  randomised: true,
  missingRework: 'arm-mean',
});

/** A file of lines, imported into a new team as briefing notes, columns named like targets. */
export const small = (lines: string | Uint8Array, change: Partial<ImportInput> = {}): ImportInput => ({
  bytes: typeof lines === 'string' ? Buffer.from(lines) : lines,
  actor: null,
  team: 'Office',
  createTeam: true,
  taskType: 'Briefing note',
  map: {},
  ...change,
});

export const header = 'contributor,ai,minutes';
