import { createHmac } from 'node:crypto';
import type { Context } from '../context.ts';

type Keyed = Pick<Context, 'tokenKey'>;

/** Orders surplus pieces: nobody without the office's key can tell, or aim at, which of them wait. */
export function surplusHash({ tokenKey }: Keyed, id: string): string {
  return createHmac('sha256', tokenKey).update(`surplus ${id}`).digest('hex');
}

/** Uniform on −½ … ½, always the same for the same parts: asking again averages nothing away. */
export function ditherOf({ tokenKey }: Keyed, ...parts: readonly (string | number)[]): number {
  const digest = createHmac('sha256', tokenKey)
    .update(JSON.stringify(['dither', ...parts]))
    .digest();
  return digest.readUInt32BE(0) / 2 ** 32 - 0.5;
}
