import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';

/** Staff who log meanwhile: a note each 20 ms, as of some hundred people, whether the one before was answered or not. */
export interface Staff {
  url: string;
  cookies: readonly string[];
  entry: Readonly<Record<string, unknown>>;
}

export interface Waits {
  notes: number;
  p99: number;
  most: number;
}

process.on('message', async (order: Staff | 'end') => {
  if (order === 'end') over = true;
  else process.send!(await logUntilTold(order));
});

let over = false;

async function logUntilTold(staff: Staff): Promise<Waits> {
  over = false;
  const agent = new Agent({ keepAlive: true });
  const waits: Promise<number>[] = [];
  while (!over) {
    waits.push(put(staff, waits.length, agent));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const sorted = (await Promise.all(waits)).sort((one, other) => one - other);
  agent.destroy();
  return { notes: sorted.length, p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0, most: sorted.at(-1) ?? 0 };
}

function put({ url, cookies, entry }: Staff, at: number, agent: Agent): Promise<number> {
  const began = performance.now();
  const hex = randomBytes(16).toString('hex');
  const id = [hex.slice(0, 8), hex.slice(8, 12), `7${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)];
  const body = JSON.stringify(entry);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    cookie: cookies[at % cookies.length]!,
  };
  return new Promise((resolve, reject) => {
    const send = () => {
      const sent = request(`${url}/api/entries/${id.join('-')}`, { method: 'PUT', agent, headers }, (answer) => {
        answer.resume();
        const took = performance.now() - began;
        if (answer.statusCode === 201) answer.on('end', () => resolve(took));
        else reject(new Error(`a note was answered ${answer.statusCode} after ${took} ms`));
      });
      // A connection that was kept open too long is closed by the server: the note goes by another.
      sent.on('error', (error) => (sent.reusedSocket ? send() : reject(error)));
      sent.end(body);
    };
    send();
  });
}
