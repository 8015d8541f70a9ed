import type { Moves } from '../access/move.ts';
import type { Context } from '../context.ts';
import type { Premises } from '../retire/premises.ts';
import type { Cookies } from './cookies.ts';
import type { Limits } from './limits.ts';

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
  /** Told of what nobody foresaw and no answer shows. */
  report: (error: unknown, where: { method: string; route: string }) => void;
}
