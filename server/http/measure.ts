import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from './http-env.ts';

/** Latest answers whose times are remembered. How many there were in all is not counted: it would tell how often people open it. */
const remembered = 1_000;

export interface Measured {
  /** Seconds, by share of the latest answers: 0.5, 0.99; null before the first. */
  secondsAt(share: number): number | null;
  /** Answers with status 500, 503 and 507 since the start: failures, not use. */
  failures: ReadonlyMap<number, number>;
  /** Milliseconds that the event loop stood still at worst in the last while. */
  loopDelay(): number;
}

/** Figures of the process for who watches the machine; none by person, team or route. */
export function measure() {
  const times = new Float64Array(remembered);
  const failures = new Map([500, 503, 507].map((status) => [status, 0]));
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let seen = 0;
  const middleware = createMiddleware<HttpEnv>(async (c, next) => {
    const start = performance.now();
    await next();
    times[seen++ % remembered] = (performance.now() - start) / 1000;
    const { status } = c.res;
    if (failures.has(status)) failures.set(status, failures.get(status)! + 1);
  });
  const measured: Measured = {
    secondsAt: (share) => {
      const sorted = times.slice(0, Math.min(seen, remembered)).sort();
      return sorted.length === 0 ? null : sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
    },
    failures,
    loopDelay: () => {
      const worst = delay.max / 1e6;
      delay.reset();
      return Number.isFinite(worst) ? worst : 0;
    },
  };
  return { middleware, measured };
}
