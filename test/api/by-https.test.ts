import { expect, test } from 'vitest';
import { ensureSetupLink } from '../../server/access/setup-link.ts';
import { createApp } from '../../server/app.ts';
import { freshContext } from '../support/context.ts';
import { administratorPassword, browserOf, setUpOffice } from '../support/http.ts';

const publicUrl = new URL('https://shixiao.example');
const byHttp = { origin: 'http://shixiao.example' };
const byHttps = { origin: 'https://shixiao.example' };
const credentials = { username: 'administrator', password: administratorPassword };

test('where https alone keeps cookies, nobody signs in or joins by http in vain', async () => {
  const context = await freshContext();
  const { newTeam } = await setUpOffice(context);
  const { joinCode } = await newTeam('Team');
  const app = createApp(context, { publicUrl });
  const asks: [string, object][] = [
    ['/api/sessions', credentials],
    ['/api/passwords', { token: 'a-link', password: administratorPassword }],
    ['/api/contributors', { joinCode }],
    ['/api/contributors/moves', { code: 'ABCD', nonce: 'nonce-00000000000000000000000000' }],
    ['/api/draws', { code: 'ABCD', nonce: 'nonce-00000000000000000000000000' }],
  ];
  for (const [path, body] of asks) {
    const refused = await browserOf(app).ask('POST', path, body, byHttp);
    expect(refused, path).toMatchObject({ status: 403, body: { code: 'needs_https' } });
    expect(refused.headers.getSetCookie(), path).toEqual([]);
    expect((await browserOf(app).ask('POST', path, body, byHttps)).body.code, path).not.toBe('needs_https');
  }
  expect((await browserOf(app).ask('POST', '/api/sessions', credentials, byHttps)).status).toBe(201);
});

test('a set-up link that was opened by http is not used up', async () => {
  const context = await freshContext();
  const app = createApp(context, { publicUrl });
  const body = { ...credentials, token: await ensureSetupLink(context) };
  expect((await browserOf(app).ask('POST', '/api/setup', body, byHttp)).body.code).toBe('needs_https');
  expect((await browserOf(app).ask('POST', '/api/setup', body, byHttps)).status).toBe(201);
});

test('a program that names no origin is believed by what a proxy of ours says, and by no other', async () => {
  const context = await freshContext();
  await setUpOffice(context);
  const ask = (trustedProxies: number, headers: Record<string, string>) =>
    browserOf(createApp(context, { publicUrl, trustedProxies })).ask('POST', '/api/sessions', credentials, headers);
  const said = { 'x-forwarded-proto': 'https' };
  expect((await ask(1, said)).status).toBe(201);
  expect((await ask(0, said)).body.code).toBe('needs_https');
  expect((await ask(1, { 'x-forwarded-proto': 'http' })).body.code).toBe('needs_https');
});

test.each([
  [undefined, 'http://localhost', null],
  [new URL('http://shixiao.example'), 'http://shixiao.example', null],
  [publicUrl, 'https://shixiao.example', 'https://shixiao.example'],
])('with PUBLIC_URL %s one signs in as the page came, and pages know the way', async (own, origin, httpsAddress) => {
  const context = await freshContext();
  await setUpOffice(context);
  const browser = browserOf(createApp(context, { publicUrl: own }));
  expect((await browser.ask('POST', '/api/sessions', credentials, { origin })).status).toBe(201);
  expect((await browser.ask('GET', '/api/me')).body.httpsAddress).toBe(httpsAddress);
});
