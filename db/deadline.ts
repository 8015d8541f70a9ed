import type { Client, Transaction } from '@libsql/client';
import { DatabaseSilent } from './failures.ts';

/** After one silence, how long others are refused at once before somebody tries again. */
const pauseMilliseconds = 1_000;

/**
 * A client whose every call ends in time. A database server that hangs answers nothing and closes nothing: without a deadline of our
 * own each request would wait for ever. While it is silent one call at a time tries; the others are told at once.
 */
export function withDeadline(
  client: Client,
  milliseconds: number,
  now: () => number = () => performance.now(),
): Client {
  let silentUntil = 0;

  async function inTime<T>(work: () => Promise<T>): Promise<T> {
    if (silentUntil > now()) throw new DatabaseSilent('the database does not answer');
    if (silentUntil > 0) silentUntil = now() + pauseMilliseconds;
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        silentUntil = now() + pauseMilliseconds;
        reject(new DatabaseSilent(`the database did not answer within ${milliseconds / 1000} s`));
      }, milliseconds);
    });
    try {
      const answer = await Promise.race([work(), silence]);
      silentUntil = 0;
      return answer;
    } finally {
      clearTimeout(timer);
    }
  }

  const calls = ['execute', 'batch', 'migrate', 'executeMultiple', 'commit', 'rollback'];
  const timed = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get(of, name) {
        const value = Reflect.get(of, name, of);
        if (typeof value !== 'function') return value;
        if (name === 'transaction')
          return (...args: unknown[]) =>
            inTime(() => (value as (...args: unknown[]) => Promise<Transaction>).apply(of, args)).then(timed);
        if (calls.includes(String(name)))
          return (...args: unknown[]) =>
            inTime(() => (value as (...args: unknown[]) => Promise<unknown>).apply(of, args));
        return value.bind(of);
      },
    });
  return timed(client);
}
