import type { Moves } from '../access/move.ts';
import type { Context } from '../context.ts';
import type { SecurityLog } from '../log.ts';
import type { Premises } from '../retire/premises.ts';
import type { Cookies } from './cookies.ts';
import type { Limits } from './limits.ts';
import type { Measured } from './measure.ts';

/** What every routes file is given. */
export interface Services {
  context: Context;
  cookies: Cookies;
  limits: Limits;
  moves: Moves;
  publicUrl: URL | undefined;
  /** undefined: this office cannot be emptied from here. */
  premises: Premises | undefined;
  retired: () => void;
  /** Told of what accounts did or tried. */
  noteSecurity: SecurityLog;
  /** How many proxies before the program are ours. */
  trustedProxies: number;
  measured: Measured;
  /** Told of what nobody foresaw and no answer shows. */
  report: (error: unknown, where: { method: string; route: string; request?: string }) => void;
}
