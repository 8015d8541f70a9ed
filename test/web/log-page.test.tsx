import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { staff as t } from '../../web/words/zh-Hans/staff.ts';

const taskTypes = ['报表统计', '简报信息'].map((name, index) => ({
  id: `0190a5c8-0000-7000-8000-00000000000${index}`,
  names: { 'zh-Hans': name },
}));
const me = { office: { name: '', synthetic: false }, contributor: { team: { id: 't', name: '一组' } }, account: null };
const sent: { path: string; method: string; body: Record<string, unknown> }[] = [];

/** Answers as the server does, and remembers what was written. */
async function server(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const path = new URL(String(input), 'http://localhost').pathname;
  const method = init?.method ?? 'GET';
  if (method === 'GET')
    return Response.json(path === '/api/me' ? me : path === '/api/catalogue' ? { taskTypes } : { trials: [] });
  const body = init?.body ? JSON.parse(String(init.body)) : null;
  sent.push({ path, method, body });
  if (method === 'DELETE') return new Response(null, { status: 204 });
  return Response.json({ entry: { id: path.split('/').at(-1) }, questions: ['more_asked'] }, { status: 201 });
}

let root: Root;
beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('fetch', vi.fn(server));
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.setItem('shixiao.language', 'zh-Hans');
  sent.length = 0;
  const [{ LogPage }, { MeProvider }, { WordsProvider }] = await Promise.all([
    import('../../web/log/log-page.tsx'),
    import('../../web/api/me.tsx'),
    import('../../web/words/words.tsx'),
  ]);
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
  await act(async () =>
    root.render(
      <WordsProvider first={{ language: 'zh-Hans', t }}>
        <MeProvider>
          <LogPage />
        </MeProvider>
      </WordsProvider>,
    ),
  );
});
afterEach(async () => {
  await act(async () => root.unmount());
  localStorage.clear();
  vi.unstubAllGlobals();
});

const buttons = () => [...document.querySelectorAll<HTMLElement>('button, a[data-key], a#burden')];
async function tap(text: string) {
  const button = buttons().find(({ textContent }) => textContent?.includes(text));
  if (!button) throw new Error(`no button says ${text}: ${buttons().map(({ textContent }) => textContent)}`);
  await act(async () => button.click());
}
const seen = (text: string) =>
  vi.waitFor(() => act(async () => expect(document.body.textContent).toContain(text)), { timeout: 5_000 });

test('three taps, and the third saves what was meant', async () => {
  await tap('简报信息');
  expect(sent).toEqual([]);
  await tap(t.log.outcomes.saved.label);
  expect(document.querySelector<HTMLInputElement>('input[name=size]:checked')?.parentElement?.textContent).toBe(
    t.log.sizes[2],
  );
  await tap(t.minutes(45));
  await seen(t.state.sent);
  expect(sent).toHaveLength(1);
  const [{ path, body } = { path: '', body: {} }] = sent;
  expect(path).toMatch(/^\/api\/entries\/[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(body).toMatchObject({ taskTypeId: taskTypes[1]?.id, outcome: 'saved', minutes: 45, size: 3, secondsToLog: 1 });
});

test('a nervous second tap is the same piece', async () => {
  await tap('简报信息');
  await tap(t.log.outcomes.same.label);
  const chip = buttons().find(({ textContent }) => textContent === t.minutes(30));
  await act(async () => {
    chip?.click();
    chip?.click();
  });
  await seen(t.state.sent);
  expect(sent).toHaveLength(1);
});

test('reasons can be given whenever AI was used, and the tiles keep their places', async () => {
  const tiles = () => [...document.querySelectorAll('main a')].map(({ textContent }) => textContent);
  const before = tiles();
  await tap('简报信息');
  await tap(t.log.outcomes.without_ai.label);
  await tap(t.minutes(30));
  await seen(t.saved.title);
  expect(document.body.textContent).not.toContain(t.saved.mended);
  await tap(t.saved.another);
  expect(tiles()).toEqual(before);
  await tap('简报信息');
  await tap(t.log.outcomes.saved.label);
  await tap(t.minutes(30));
  await seen(t.saved.mended);
  await tap(t.reworkReasons.empty_or_same);
  await vi.waitFor(() =>
    expect(sent.at(-1)?.body).toMatchObject({ outcome: 'saved', reworkReasons: ['empty_or_same'] }),
  );
  await tap(t.saved.another);
  await tap('报表统计');
  await tap(t.log.outcomes.redone.label);
  await tap(t.minutes(120));
  await seen(t.saved.reasons);
  await tap(t.reworkReasons.wrong_figures);
  await vi.waitFor(() =>
    expect(sent.at(-1)?.body).toMatchObject({ outcome: 'redone', reworkReasons: ['wrong_figures'] }),
  );
});

test('undone is undone on the server as well', async () => {
  await tap('简报信息');
  await tap(t.log.outcomes.saved.label);
  await tap(t.minutes(30));
  await seen(t.state.sent);
  await tap(t.saved.undo);
  await seen(t.saved.undone);
  await vi.waitFor(() => expect(sent.at(-1)).toMatchObject({ method: 'DELETE', path: sent[0]?.path }));
  // Back where the minutes are told, with what was chosen; told again it is a piece of its own.
  await seen(t.log.time);
  await tap(t.minutes(45));
  await seen(t.state.sent);
  expect(sent.at(-1)?.path).not.toBe(sent[0]?.path);
});

test('a change keeps the piece, and what was not touched', async () => {
  await tap('简报信息');
  await tap(t.log.outcomes.redone.label);
  await tap(t.minutes(30));
  await seen(t.state.sent);
  await tap(t.reworkReasons.wrong_figures);
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  await tap(t.saved.change);
  await seen(t.saved.changing);
  await tap(t.log.outcomes.saved.label);
  await tap(t.minutes(60));
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  expect(sent[2]).toMatchObject({
    path: sent[0]?.path,
    body: { outcome: 'saved', minutes: 60, reworkReasons: ['wrong_figures'] },
  });
});

test('more than four times one’s own usual is asked once, before it is saved', async () => {
  for (let piece = 0; piece < 3; piece++) {
    await tap('简报信息');
    await tap(t.log.outcomes.same.label);
    await tap(t.minutes(20));
    await seen(t.saved.title);
    await tap(t.saved.another);
  }
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  await tap('简报信息');
  await tap(t.log.outcomes.same.label);
  await tap(t.minutes(90));
  await seen(t.log.unusual(t.minutes(90)));
  await seen(t.minutes(20));
  expect(sent).toHaveLength(3);
  await tap(t.log.unusualBack);
  // Four times the usual is still usual enough: 80 minutes would be.
  await tap(t.minutes(60));
  await seen(t.saved.title);
  await vi.waitFor(() => expect(sent).toHaveLength(4));
});

test('beyond four hours it is asked roughly how long', async () => {
  await tap('简报信息');
  await tap(t.log.outcomes.same.label);
  await tap(t.log.over(t.minutes(240)));
  await seen(t.log.roughly);
  expect(sent).toEqual([]);
  await tap(t.minutes(480));
  await seen(t.saved.title);
  await vi.waitFor(() => expect(sent[0]?.body).toMatchObject({ minutes: 480 }));
});
