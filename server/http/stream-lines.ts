import type { Context as HttpContext } from 'hono';

const pauseMilliseconds = 200;

/**
 * Answers at once and says the rest line by line, as JSON. Steps in quick succession are thinned out. `work` must not throw.
 * Nothing on the way may hold lines back to compress them.
 */
export function streamLines<Line extends { step: unknown } | object>(
  c: HttpContext,
  work: (say: (line: Line) => void) => Promise<void>,
): Response {
  const encoder = new TextEncoder();
  let open = true;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      let said = Number.NEGATIVE_INFINITY;
      const say = (line: Line) => {
        const now = performance.now();
        if (!open || ('step' in line && now - said < pauseMilliseconds)) return;
        said = now;
        controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      void work(say).finally(() => {
        if (open) controller.close();
      });
    },
    // Whoever asked has gone: the work goes on to its end all the same.
    cancel: () => {
      open = false;
    },
  });
  c.header('content-type', 'application/x-ndjson; charset=utf-8');
  c.header('cache-control', 'no-store, no-transform');
  c.header('x-accel-buffering', 'no');
  return c.body(body);
}
