import { Agent, get } from 'node:http';

/** Reads one address over connections that stay open; runs in a process of its own. */
export interface Order {
  url: string;
  cookie: string;
  connections: number;
  seconds: number;
  /** What the reader has already, if anything. */
  etag: string | null;
}

export interface Measured {
  /** Milliseconds until each whole answer. */
  waits: number[];
  /** Of each answer as it came over the line. */
  bytes: number;
  status: number;
  etag: string;
}

process.on('message', async (order: Order) => process.send!(await measure(order)));

async function measure({ connections, seconds, ...asked }: Order): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const waits: number[] = [];
  let last: Omit<Measured, 'waits'> | null = null;
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const began = performance.now();
        last = await read(agent, asked);
        waits.push(performance.now() - began);
      }
    }),
  );
  agent.destroy();
  return { waits, ...last! };
}

function read(agent: Agent, { url, cookie, etag }: Pick<Order, 'url' | 'cookie' | 'etag'>) {
  const headers = { cookie, 'accept-encoding': 'gzip', ...(etag !== null && { 'if-none-match': etag }) };
  return new Promise<Omit<Measured, 'waits'>>((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () => resolve({ bytes, status: answer.statusCode!, etag: answer.headers.etag ?? '' }));
      answer.on('error', reject);
    }).on('error', reject);
  });
}
