import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { staff as t } from '../../web/words/zh-Hans/staff.ts';

afterEach(() => vi.unstubAllGlobals());

async function shown(httpsAddress: string | null): Promise<HTMLElement> {
  vi.resetModules();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const me = { office: { name: '', synthetic: false }, httpsAddress, contributor: null, account: null };
  vi.stubGlobal('fetch', async () => Response.json(me));
  const [{ ByHttps }, { MeProvider }, { WordsProvider }] = await Promise.all([
    import('../../web/parts/by-https.tsx'),
    import('../../web/api/me.tsx'),
    import('../../web/words/words.tsx'),
    import('../../web/pages/needs-https.tsx'),
  ]);
  const place = document.createElement('div');
  const root = createRoot(place);
  await act(async () =>
    root.render(
      <WordsProvider first={{ language: 'zh-Hans', t }}>
        <MeProvider>
          <ByHttps>
            <form />
          </ByHttps>
        </MeProvider>
      </WordsProvider>,
    ),
  );
  return place;
}

test('a page that came by http where https is set says so, with the same page’s address', async () => {
  window.history.replaceState(null, '', '/lead/sign-in?next=%2Flead');
  const place = await shown('https://shixiao.example');
  await vi.waitFor(() => expect(place.textContent).toContain(t.byHttps.text));
  expect(place.querySelector('main a')?.getAttribute('href')).toBe('https://shixiao.example/lead/sign-in?next=%2Flead');
  expect(place.querySelector('form')).toBeNull();
});

test('where http is meant, the page is as always', async () => {
  expect((await shown(null)).querySelector('form')).not.toBeNull();
});

test('what came by https is there already', async () => {
  const { addressByHttps } = await import('../../web/parts/by-https.tsx');
  const here = { pathname: '/j/abc', search: '' };
  expect(addressByHttps('https://shixiao.example', { ...here, protocol: 'https:' })).toBeNull();
  expect(addressByHttps('https://shixiao.example', { ...here, protocol: 'http:' })).toBe(
    'https://shixiao.example/j/abc',
  );
});
