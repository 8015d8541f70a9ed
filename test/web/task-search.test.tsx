import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packs } from '../../server/catalogue/packs/all.ts';
import { readingsOf } from '../../server/catalogue/readings.ts';
import { searchKeys } from '../../server/catalogue/search-keys.ts';
import { LateSearch } from '../../web/log/late-search.tsx';
import { WordsProvider } from '../../web/words/words.tsx';
import { staff as t } from '../../web/words/zh-Hans/staff.ts';

const taskTypes = packs.flatMap(({ taskTypes: types }) =>
  types.map(({ key, names }) => ({ id: key, names, resting: false, search: searchKeys(names, readingsOf) })),
);
const onFound = vi.fn();
const onTask = vi.fn();
let root: Root;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  onFound.mockClear();
  onTask.mockClear();
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
  await act(async () =>
    root.render(
      <WordsProvider first={{ language: 'zh-Hans', t }}>
        <LateSearch taskTypes={taskTypes} onFound={onFound} onTask={onTask} />
      </WordsProvider>,
    ),
  );
  await vi.waitUntil(() => box(), { timeout: 10_000 });
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

const box = () => document.querySelector<HTMLInputElement>('input[type=search]');

async function type(text: string) {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  await act(async () => {
    set.call(box(), text);
    box()!.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(async () => box()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })));

test('what is typed is found, Enter takes the likeliest, Escape shows everything again', async () => {
  expect(document.querySelector(`label[for="${box()!.id}"]`)?.textContent).toBe(t.search.label);
  await type('hyjy');
  expect(onFound).toHaveBeenLastCalledWith(['meeting_minutes']);
  expect(document.querySelector('[role=status]')?.textContent).toBe(t.found(1));
  await press('Enter');
  expect(onTask).toHaveBeenCalledExactlyOnceWith('meeting_minutes');
  await press('Escape');
  expect(onFound).toHaveBeenLastCalledWith(null);
  expect(box()!.value).toBe('');
});

test('Enter takes nothing where nothing is typed or found, nor while an input method composes', async () => {
  await press('Enter');
  await type('qqq');
  expect(onFound).toHaveBeenLastCalledWith([]);
  await press('Enter');
  await type('hyjy');
  await press('Enter', { isComposing: true });
  expect(onTask).not.toHaveBeenCalled();
});
