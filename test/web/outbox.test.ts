import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '../../web/api/problem.ts';
import { memoryStorage } from '../../web/outbox/memory-storage.ts';
import { Outbox } from '../../web/outbox/outbox.ts';
import { backOff, isFinal } from '../../web/outbox/patience.ts';
import type { EntryBody, OutboxStorage, Transport, Waiting, Wish } from '../../web/outbox/waiting.ts';

const entry = (minutes: number): Wish & { body: EntryBody } => ({
  kind: 'entries',
  body: { taskTypeId: 'task', outcome: 'saved', minutes, day: '2026-03-02' },
});

/** Keeps what it is sent, as the real one does; `answer` may throw before or after that. */
function fakeServer() {
  const kept = new Map<string, unknown>();
  const seen: string[] = [];
  const server = {
    kept,
    seen,
    before: (_: Waiting): void | Promise<void> => {},
    after: (_: Waiting): void | Promise<void> => {},
    send: (async (wish) => {
      seen.push(`${wish.id} ${wish.body === null ? 'delete' : wish.body.minutes}`);
      await server.before(wish);
      if (wish.body === null) kept.delete(wish.id);
      else kept.set(wish.id, wish.body);
      await server.after(wish);
      return { questions: wish.body && !kept.has('asked') ? ['more_asked' as const] : [] };
    }) satisfies Transport,
  };
  return server;
}

const offline = () => {
  throw new ApiError('unreachable', 0);
};
const open = (server: ReturnType<typeof fakeServer>, storage: OutboxStorage = memoryStorage()) => ({
  storage,
  outbox: new Outbox(Promise.resolve(storage), server.send),
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('what is put', () => {
  test('is on this device first, and "sent" only after the server has it', async () => {
    const server = fakeServer();
    let answer = () => {};
    server.before = () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      });
    const { outbox, storage } = open(server);
    await outbox.put('a', entry(30));
    expect(outbox.view().stateOf('a')).toBe('waiting');
    expect(await storage.all()).toHaveLength(1);
    await settle();
    expect(outbox.view().stateOf('a')).toBe('waiting');
    answer();
    await settle();
    expect(outbox.view().stateOf('a')).toBe('sent');
    expect(outbox.view().questionsFor('a')).toEqual(['more_asked']);
    expect(await storage.all()).toEqual([]);
  });

  test('two hundred queued entries are sent in order, once each', async () => {
    const server = fakeServer();
    server.before = offline;
    const { outbox } = open(server);
    const ids = Array.from({ length: 200 }, (_, index) => `entry ${199 - index}`);
    for (const id of ids) await outbox.put(id, entry(10));
    await settle();
    server.before = () => {};
    server.seen.length = 0;
    await outbox.flush();
    expect(server.seen).toEqual(ids.map((id) => `${id} 10`));
    expect(outbox.view().waiting).toEqual([]);
  });

  test('whose answer was lost is sent again under the same id', async () => {
    const server = fakeServer();
    server.after = offline;
    const { outbox } = open(server);
    await outbox.put('a', entry(30));
    await settle();
    expect(outbox.view().stateOf('a')).toBe('failed');
    server.after = () => {};
    await outbox.flush();
    expect(server.seen).toEqual(['a 30', 'a 30']);
    expect(server.kept.size).toBe(1);
  });

  test('and changed while it is being sent is sent as changed', async () => {
    const server = fakeServer();
    const { outbox } = open(server);
    server.before = async ({ version }) => {
      if (version === 1) await outbox.put('a', entry(45));
    };
    await outbox.put('a', entry(30));
    await settle();
    await settle();
    expect(server.seen).toEqual(['a 30', 'a 45']);
    expect(server.kept.get('a')).toMatchObject({ minutes: 45 });
    expect(outbox.view().stateOf('a')).toBe('sent');
  });

  test('survives the page: another one sends it', async () => {
    const server = fakeServer();
    server.before = offline;
    const { outbox, storage } = open(server);
    await outbox.put('a', entry(30));
    await settle();
    server.before = () => {};
    const { outbox: next } = open(server, storage);
    await next.flush();
    expect(server.kept.size).toBe(1);
    expect(await storage.all()).toEqual([]);
  });
});

describe('what is taken back', () => {
  test('before it was ever sent is forgotten without a word to the server', async () => {
    const server = fakeServer();
    const { outbox, storage } = open(server);
    storage.takeTurn = async () => false;
    await outbox.put('a', entry(30));
    await outbox.remove('a', 'entries');
    expect(outbox.view().stateOf('a')).toBe('undone');
    expect(await storage.all()).toEqual([]);
    expect(server.seen).toEqual([]);
  });

  test('after a lost answer is deleted on the server too', async () => {
    const server = fakeServer();
    server.after = offline;
    const { outbox } = open(server);
    await outbox.put('a', entry(30));
    await settle();
    await outbox.remove('a', 'entries');
    server.after = () => {};
    await outbox.flush();
    expect(server.kept.size).toBe(0);
    expect(outbox.view().stateOf('a')).toBe('undone');
    expect(outbox.view().waiting).toEqual([]);
  });

  test('and is gone already is as good as deleted', async () => {
    const server = fakeServer();
    server.before = () => {
      throw new ApiError('already_deleted', 410);
    };
    const { outbox } = open(server);
    await outbox.remove('a', 'entries', true);
    await settle();
    expect(outbox.view().waiting).toEqual([]);
  });
});

test.each([
  ['not_yours', 403],
  ['invalid_input', 422],
] as const)('a deletion that is refused (%s) is not told as done', async (code, status) => {
  const server = fakeServer();
  server.before = () => {
    throw new ApiError(code, status, 'why');
  };
  const { outbox } = open(server);
  await outbox.remove('a', 'entries', true);
  await settle();
  expect(outbox.view().stateOf('a')).toBe('refused');
  expect(outbox.view().waiting).toMatchObject([{ id: 'a', refusal: { code } }]);
});

describe('what the server says', () => {
  test.each([
    ['invalid_input', 422],
    ['already_deleted', 410],
    ['not_yours', 403],
  ] as const)('%s: kept with its reason, and those behind it go on', async (code, status) => {
    const server = fakeServer();
    server.before = ({ id }) => {
      if (id === 'bad')
        throw new ApiError(code, status, 'why', [{ field: 'day', code: 'too_old', message: 'too old' }]);
    };
    const { outbox, storage } = open(server);
    await outbox.put('bad', entry(30));
    await outbox.put('good', entry(10));
    await settle();
    await outbox.flush();
    expect(outbox.view().stateOf('bad')).toBe('refused');
    expect(outbox.view().stateOf('good')).toBe('sent');
    expect(await storage.all()).toMatchObject([{ id: 'bad', refusal: { code, title: 'why', messages: ['too old'] } }]);
    await outbox.flush();
    expect(server.seen.filter((line) => line.startsWith('bad'))).toHaveLength(1);
    await outbox.discard('bad');
    expect(outbox.view().waiting).toEqual([]);
  });

  test('401: everything is kept, and sent after joining again', async () => {
    const server = fakeServer();
    server.before = () => {
      throw new ApiError('not_joined', 401);
    };
    const { outbox } = open(server);
    await outbox.put('a', entry(30));
    await outbox.put('b', entry(30));
    await settle();
    expect(outbox.view()).toMatchObject({ shut: 'not_joined' });
    expect(outbox.view().waiting).toHaveLength(2);
    server.before = () => {};
    await outbox.flush();
    expect(outbox.view()).toMatchObject({ shut: null, waiting: [] });
  });

  test('410, the team is closed: everything is kept, deletions go through, and all is sent when it is open again', async () => {
    const server = fakeServer();
    const { outbox } = open(server);
    await outbox.put('old', entry(30));
    await settle();
    server.before = ({ body }) => {
      if (body) throw new ApiError('team_closed', 410);
    };
    await outbox.put('a', entry(30));
    await outbox.put('b', entry(31));
    await outbox.remove('old', 'entries');
    await settle();
    expect(outbox.view()).toMatchObject({ shut: 'team_closed', failed: false });
    expect(outbox.view().waiting.map(({ id, refusal }) => [id, refusal])).toEqual([
      ['a', null],
      ['b', null],
    ]);
    expect([...server.kept.keys()]).toEqual([]);
    // One asks for all: two hundred need not be refused one by one.
    server.seen.length = 0;
    await outbox.flush();
    expect(server.seen).toEqual(['a 30']);
    server.before = () => {};
    await outbox.flush();
    expect(outbox.view()).toMatchObject({ shut: null, waiting: [] });
    expect([...server.kept.keys()]).toEqual(['a', 'b']);
  });

  test('the network comes back while an attempt is still failing: tried again at once, not after the pause', async () => {
    const server = fakeServer();
    let fail = () => {};
    server.before = () =>
      new Promise((_, reject) => {
        fail = () => reject(new ApiError('unreachable', 0));
      });
    const { outbox } = open(server);
    await outbox.put('a', entry(30));
    await settle();
    void outbox.flush();
    server.before = () => {};
    fail();
    await settle();
    expect(outbox.view()).toMatchObject({ failed: false, waiting: [] });
    expect(server.seen).toEqual(['a 30', 'a 30']);
  });

  test.each([
    [new ApiError('storage_full', 507), 2000],
    [new ApiError('storage_busy', 503, '', [], 7), 7000],
    [new ApiError('too_many_requests', 429, '', [], 60), 60_000],
    [new ApiError('unreadable', 200), 2000],
  ])('%o: tried again by itself, not before it is time', async (problem, milliseconds) => {
    const server = fakeServer();
    server.before = () => {
      throw problem;
    };
    const { outbox } = open(server);
    await outbox.put('a', entry(30));
    await settle();
    expect(outbox.view().stateOf('a')).toBe('failed');
    server.before = () => {};
    await vi.advanceTimersByTimeAsync(milliseconds - 1);
    expect(server.kept.size).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(outbox.view().stateOf('a')).toBe('sent');
  });
});

test('while another page has its turn, this one waits', async () => {
  const server = fakeServer();
  const { outbox, storage } = open(server);
  let others = true;
  storage.takeTurn = async () => !others;
  await outbox.put('a', entry(30));
  await settle();
  expect(server.seen).toEqual([]);
  others = false;
  await vi.advanceTimersByTimeAsync(backOff(1));
  expect(server.seen).toEqual(['a 30']);
});

test('a storage that cannot open or fails on the way: kept in memory, and said so', async () => {
  const server = fakeServer();
  server.before = offline;
  const none = new Outbox(Promise.reject(new Error('forbidden')), server.send);
  await none.put('a', entry(30));
  expect(none.view()).toMatchObject({ persistent: false, waiting: [{ id: 'a' }] });

  const storage = { ...memoryStorage(), persistent: true };
  const { outbox } = open(server, storage);
  await outbox.put('a', entry(30));
  await settle();
  storage.update = () => Promise.reject(new Error('full'));
  await outbox.put('b', entry(30));
  expect(outbox.view()).toMatchObject({ persistent: false, waiting: [{ id: 'a' }, { id: 'b' }] });
});

test.each([
  ['unreadable', 0, false],
  ['foreign_origin', 403, false],
  ['forbidden', 403, false],
  ['not_yours', 403, true],
  ['too_many_requests', 429, false],
  ['invalid_input', 422, true],
  ['storage_busy', 503, false],
] as const)('%s (%i) is final: %s', (code, status, final) => {
  expect(isFinal(new ApiError(code, status))).toBe(final);
});

test('waiting grows, up to five minutes', () => {
  expect([1, 2, 3, 20].map((failures) => backOff(failures))).toEqual([2000, 4000, 8000, 300_000]);
  expect(backOff(1, 3600)).toBe(300_000);
});
