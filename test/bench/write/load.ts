import { connect, type Socket } from 'node:net';
import { v7 as uuidv7 } from 'uuid';

/** A load of new entries, each by the next contributor, over connections that stay open; runs in a process of its own. */
export interface Order {
  port: number;
  connections: number;
  seconds: number;
  cookies: readonly string[];
  entry: Readonly<Record<string, unknown>>;
}

export interface Measured {
  requests: number;
  perSecond: number;
  /** Milliseconds that the slowest hundredth waited at least. */
  p99: number;
}

process.on('message', async (order: Order) => process.send!(await measure(order)));

async function measure({ port, connections, seconds, cookies, entry }: Order): Promise<Measured> {
  const body = JSON.stringify(entry);
  const head = `Host: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  const waits: number[] = [];
  let sent = 0;
  const request = () =>
    `PUT /api/entries/${uuidv7()} HTTP/1.1\r\n${head}Cookie: ${cookies[sent++ % cookies.length]}\r\n\r\n${body}`;
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      const answers = statuses(socket);
      while (performance.now() < end) {
        const asked = performance.now();
        socket.write(request());
        const { value: status } = await answers.next();
        if (status !== 201) throw new Error(`the server answered ${status}`);
        waits.push(performance.now() - asked);
      }
      socket.destroy();
    }),
  );
  const took = (performance.now() - began) / 1000;
  waits.sort((one, other) => one - other);
  return {
    requests: waits.length,
    perSecond: waits.length / took,
    p99: waits[Math.floor(waits.length * 0.99)] ?? Number.NaN,
  };
}

/** The status of each whole answer. Only as much HTTP as our own server speaks, so that the load costs little itself. */
async function* statuses(socket: Socket): AsyncGenerator<number, undefined> {
  let pending = '';
  for await (const chunk of socket.setEncoding('latin1')) {
    pending += chunk;
    for (let headEnd = pending.indexOf('\r\n\r\n'); headEnd >= 0; headEnd = pending.indexOf('\r\n\r\n')) {
      const head = pending.slice(0, headEnd);
      const length = /^content-length: (\d+)$/im.exec(head)?.[1];
      if (length === undefined) throw new Error(`an answer without a length: ${head}`);
      const whole = headEnd + 4 + Number(length);
      if (pending.length < whole) break;
      pending = pending.slice(whole);
      yield Number(head.slice('HTTP/1.1 '.length, 'HTTP/1.1 '.length + 3));
    }
  }
  throw new Error('the server closed the connection');
}
