import type { Moves } from '../access/move.ts';
import type { Context } from '../context.ts';
import type { Cookies } from './cookies.ts';
import type { Limits } from './limits.ts';

/** What every routes file is given. */
export interface Services {
  context: Context;
  cookies: Cookies;
  limits: Limits;
  moves: Moves;
  publicUrl: URL | undefined;
}
