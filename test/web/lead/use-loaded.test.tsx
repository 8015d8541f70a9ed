import { act } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useLoaded } from '../../../web/lead/use-loaded.ts';
import { useSubmit } from '../../../web/lead/use-submit.ts';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

function drawn() {
  const place = document.createElement('div');
  const root = createRoot(place);
  return { place, show: (node: React.ReactNode) => act(async () => flushSync(() => root.render(node))), root };
}

/** Questions that are answered when the test says so. */
function questions() {
  const open: { key: string; answer(text: string): void; fail(error: unknown): void }[] = [];
  const ask = (key: string) =>
    new Promise<string>((resolve, reject) => open.push({ key, answer: resolve, fail: reject }));
  return { open, ask };
}

function Page({
  name,
  ask,
  tell,
}: {
  name: string;
  ask(key: string): Promise<string>;
  tell(reload: () => void): void;
}) {
  const loaded = useLoaded(() => ask(name), name);
  tell(() => void loaded.reload());
  return <p>{loaded.kind === 'loaded' ? loaded.value : loaded.kind}</p>;
}

test('an old page’s late answer leaves the new page’s alone', async () => {
  const { open, ask } = questions();
  const { place, show } = drawn();
  let reload = () => {};
  const tell = (one: () => void) => {
    reload = one;
  };
  await show(<Page name="a" ask={ask} tell={tell} />);
  await act(async () => open[0]!.answer('first of a'));
  expect(place.textContent).toBe('first of a');
  // Asked again on a, then on to b, which answers first.
  await act(async () => reload());
  await show(<Page name="b" ask={ask} tell={tell} />);
  expect(place.textContent).toBe('loading');
  await act(async () => open[2]!.answer('of b'));
  expect(place.textContent).toBe('of b');
  await act(async () => open[1]!.answer('late, of a'));
  expect(place.textContent).toBe('of b');
});

test('of two questions on one page the later one counts, and the last answer stays meanwhile', async () => {
  const { open, ask } = questions();
  const { place, show } = drawn();
  let reload = () => {};
  await show(
    <Page
      name="a"
      ask={ask}
      tell={(one) => {
        reload = one;
      }}
    />,
  );
  await act(async () => open[0]!.answer('first'));
  await act(async () => reload());
  await act(async () => reload());
  expect(place.textContent).toBe('first');
  await act(async () => open[2]!.fail(new Error('gone')));
  expect(place.textContent).toBe('failed');
  await act(async () => open[1]!.answer('overtaken'));
  expect(place.textContent).toBe('failed');
});

function Form({ send }: { send(): Promise<void> }) {
  const { submit, busy, error } = useSubmit(send);
  return (
    <button type="button" onClick={() => void submit()}>
      {busy ? 'busy' : error === null ? 'free' : String(error)}
    </button>
  );
}

test('one tap sends once, and what was refused is said', async () => {
  let sent = 0;
  let refuse: (why: unknown) => void = () => {};
  const send = () => {
    sent++;
    return new Promise<void>((_, reject) => {
      refuse = reject;
    });
  };
  const { place, show, root } = drawn();
  await show(<Form send={send} />);
  const button = place.querySelector('button')!;
  await act(async () => {
    button.click();
    button.click();
  });
  expect([sent, place.textContent]).toEqual([1, 'busy']);
  await act(async () => refuse('no'));
  expect(place.textContent).toBe('no');
  await act(async () => button.click());
  expect(sent).toBe(2);
  await act(async () => root.unmount());
  await act(async () => refuse('nobody is here'));
});
