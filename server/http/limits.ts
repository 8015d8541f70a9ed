import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../refusal.ts';

/** Requests per window and key. One address may be a whole office behind one gateway; one token is one person. */
const rates = {
  sign_in: { points: 10, duration: 300 },
  sign_in_address: { points: 100, duration: 300 },
  set_up: { points: 30, duration: 300 },
  invite: { points: 60, duration: 3_600 },
  password: { points: 10, duration: 300 },
  join: { points: 300, duration: 300 },
  // A large room behind one gateway looks and draws within minutes; a code has 29 million fellows at least.
  draw: { points: 600, duration: 300 },
  open_hat: { points: 60, duration: 3_600 },
  move: { points: 20, duration: 300 },
  tip: { points: 10, duration: 3_600 },
  feedback: { points: 10, duration: 3_600 },
  write: { points: 600, duration: 60 },
  export: { points: 20, duration: 300 },
  import: { points: 60, duration: 300 },
} as const;
export type LimitName = keyof typeof rates;

/** Counted in memory, by token or address, and forgotten with the window. */
export interface Limits {
  /** @throws Refusal too_many_requests, with the seconds to wait. */
  take(name: LimitName, key: string): Promise<void>;
  /** Is it used up? Nothing is taken. */
  isUsedUp(name: LimitName, key: string): Promise<boolean>;
  /** Gives back all that was taken. */
  forget(name: LimitName, key: string): Promise<void>;
}

export function createLimits(): Limits {
  const limiters = new Map(Object.entries(rates).map(([name, rate]) => [name, new RateLimiterMemory(rate)]));
  return {
    take: async (name, key) => {
      try {
        await limiters.get(name)!.consume(key);
      } catch (refused) {
        const { msBeforeNext } = refused as RateLimiterRes;
        throw new Refusal('too_many_requests', [], Math.max(1, Math.ceil(msBeforeNext / 1000)));
      }
    },
    isUsedUp: async (name, key) => {
      const taken = await limiters.get(name)!.get(key);
      return taken !== null && taken.remainingPoints <= 0;
    },
    forget: async (name, key) => {
      await limiters.get(name)!.delete(key);
    },
  };
}

/** For benchmarks: what is measured is the storing. */
export const noLimits: Limits = { take: async () => {}, isUsedUp: async () => false, forget: async () => {} };
