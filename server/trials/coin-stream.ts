import { createHmac } from 'node:crypto';
import type { Context } from '../context.ts';

/** Numbers in [0, 1) that only the office's key and the trial decide: the same at every call, and nobody's to guess. */
export function coinStream({ tokenKey }: Pick<Context, 'tokenKey'>, trialId: string): () => number {
  let block = Buffer.alloc(0);
  let blocks = 0;
  return () => {
    if (block.length < 4) {
      block = createHmac('sha256', tokenKey).update(`coin ${trialId} ${blocks++}`).digest();
    }
    const number = block.readUInt32BE(0) / 2 ** 32;
    block = block.subarray(4);
    return number;
  };
}
