import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from '../../server/listen.ts';

/** A server whose answers wait for their word. */
async function slowServer() {
  const waiting: (() => void)[] = [];
  const { url, close } = await listen(
    {
      fetch: async (request: Request) => {
        if (new URL(request.url).pathname === '/slow') await new Promise<void>((resolve) => waiting.push(resolve));
        return new Response('answered');
      },
    },
    { host: '127.0.0.1', port: 0 },
  );
  const asked = async (count: number) => {
    while (waiting.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { url, close, asked, answer: () => waiting.splice(0).forEach((go) => void go()) };
}

async function ask(url: string, agent: Agent): Promise<IncomingMessage & { text: string; connection: Socket }> {
  const [response] = (await once(get(url, { agent }), 'response')) as [IncomingMessage];
  const connection: Socket = response.socket;
  let text = '';
  for await (const chunk of response) text += chunk;
  return Object.assign(response, { text, connection });
}

test('a stop answers what it has begun, tells it that this was the last, and waits for no idle connection', async () => {
  const { url, close, asked, answer } = await slowServer();
  const order: string[] = [];
  const agent = new Agent({ keepAlive: true });
  // A browser that stays connected, and one whose request is under way.
  const idle = await ask(`${url}/`, agent);
  expect(idle.headers.connection).not.toBe('close');
  const idleClosed = once(idle.connection, 'close').then(() => order.push('idle connection closed'));
  const other = new Agent({ keepAlive: true });
  const underWay = ask(`${url}/slow`, other).then((response) => {
    order.push('answered');
    return response;
  });
  await asked(1);

  const stopped = close().then(() => order.push('stopped'));
  await idleClosed;
  // Nobody new gets in while it drains.
  const refused = connect(Number(new URL(url).port), '127.0.0.1');
  expect(((await once(refused, 'error')) as [NodeJS.ErrnoException])[0].code).toBe('ECONNREFUSED');
  // It waits for the answer that is still owed.
  expect(order).toEqual(['idle connection closed']);
  answer();
  const last = await underWay;
  await stopped;
  expect(last).toMatchObject({ statusCode: 200, text: 'answered' });
  expect(last.headers.connection).toBe('close');
  expect(order.slice(1).sort()).toEqual(['answered', 'stopped']);
});

test('who never answers or never ends does not keep it from stopping', async () => {
  const { url, close, asked } = await slowServer();
  const held = get(`${url}/slow`, { agent: new Agent({ keepAlive: true }) });
  const cut = once(held, 'error');
  const half = connect(Number(new URL(url).port), '127.0.0.1');
  half.on('error', () => {});
  half.write('GET / HTTP/1.1\r\nHost: ');
  await asked(1);
  await close();
  expect(((await cut) as [NodeJS.ErrnoException])[0].code).toBe('ECONNRESET');
});
