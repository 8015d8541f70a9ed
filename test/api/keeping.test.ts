import { expect, test } from 'vitest';
import { causeOf } from '../../db/failures.ts';
import { isCommonPassword } from '../../server/access/common-passwords.ts';
import { resetAccount } from '../../server/access/reset-account.ts';
import { ensureSetupLink } from '../../server/access/setup-link.ts';
import { createApp } from '../../server/app.ts';
import { createLimits } from '../../server/http/limits.ts';
import type { SecurityEvent } from '../../server/log.ts';
import { freshContext } from '../support/context.ts';
import { administratorPassword, browserOf, setUpOffice } from '../support/http.ts';

const signIn = (username: string, password: string) => ({ username, password });

test('who guesses a password locks out neither the name elsewhere nor others at the address', async () => {
  const context = await freshContext();
  await setUpOffice(context);
  const app = createApp(context, { limits: createLimits(), trustedProxies: 1 });
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const guesser = browserOf(app);
  for (let n = 0; n < 10; n++)
    expect(
      (await guesser.ask('POST', '/api/sessions', signIn('administrator', 'wrong'), from('10.0.0.1'))).status,
    ).toBe(401);
  const refused = await guesser.ask(
    'POST',
    '/api/sessions',
    signIn('administrator', administratorPassword),
    from('10.0.0.1'),
  );
  expect(refused.status).toBe(429);
  const elsewhere = await browserOf(app).ask(
    'POST',
    '/api/sessions',
    signIn('administrator', administratorPassword),
    from('10.0.0.2'),
  );
  expect(elsewhere.status).toBe(201);
  expect((await browserOf(app).ask('POST', '/api/sessions', signIn('other', 'wrong'), from('10.0.0.1'))).status).toBe(
    401,
  );
});

test('only proxies of ours are believed, and only the outermost of them', async () => {
  const context = await freshContext();
  const { administrator: _, ...office } = await setUpOffice(context);
  void office;
  const publicUrl = new URL('https://shixiao.example.org');
  const foreign: string[] = [];
  const own = { origin: 'https://office.example.org', 'x-forwarded-host': 'office.example.org' };
  const body = signIn('administrator', administratorPassword);
  const untrusting = createApp(context, { publicUrl, foreignOrigin: (origin) => foreign.push(origin) });
  const refused = await browserOf(untrusting).ask('POST', '/api/sessions', body, own);
  expect(refused).toMatchObject({ status: 403, body: { code: 'foreign_origin' } });
  expect(foreign).toEqual(['https://office.example.org']);
  const trusting = createApp(context, { publicUrl, trustedProxies: 1 });
  expect((await browserOf(trusting).ask('POST', '/api/sessions', body, own)).status).toBe(201);
  const forged = { ...own, 'x-forwarded-host': 'office.example.org, shixiao.example.org' };
  expect((await browserOf(trusting).ask('POST', '/api/sessions', body, forged)).status).toBe(403);
});

test('accounts leave lines in the security log, and staff none', async () => {
  const context = await freshContext();
  const { newTeam, newStaff } = await setUpOffice(context);
  const team = await newTeam('Team');
  const staff = await newStaff(team);
  const events: SecurityEvent[] = [];
  const app = createApp(context, { noteSecurity: (event) => events.push(event) });
  const lead = browserOf(app);
  await lead.ask('POST', '/api/sessions', signIn('administrator', 'wrong'));
  await lead.ask('POST', '/api/sessions', signIn('administrator', administratorPassword));
  await lead.ask('PATCH', '/api/office', { name: 'Another' });
  const device = browserOf(app);
  for (const [name, value] of staff.cookies) device.cookies.set(name, value);
  await device.ask('GET', '/api/me');
  await device.ask('GET', '/api/entries/export');
  await device.ask('POST', '/api/feedback', { kind: 'complaint', text: 'Too many screenshots.' });
  expect(events).toEqual([
    { event: 'sign_in', result: 'refused', account: 'administrator' },
    { event: 'sign_in', result: 'done', account: 'administrator' },
    { event: 'PATCH /api/office', result: 'done', account: 'administrator' },
  ]);
});

test('passwords that everybody tries first are refused, with the field', async () => {
  const context = await freshContext();
  const app = createApp(context);
  const token = await ensureSetupLink(context);
  const setUp = (password: string) =>
    browserOf(app).ask('POST', '/api/setup', { token, username: 'admin-wu', password });
  for (const password of ['1234567890', 'Password123', 'aaaaaaaaaa', 'abcdefghijk', 'admin-wu2026'])
    expect(await setUp(password), password).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'password', code: 'common_password' }] },
    });
  expect((await setUp('three plain words')).status).toBe(201);
  expect(isCommonPassword('admin-wu20261')).toBe(false);
  expect(isCommonPassword('admin-wu20261', 'admin-wu')).toBe(false);
  expect(isCommonPassword('admin-wu2026', 'admin-wu')).toBe(true);
});

test('the only administrator’s forgotten password has a way back from the machine', async () => {
  const context = await freshContext();
  const { administrator } = await setUpOffice(context);
  const { token } = await resetAccount(context, 'Administrator');
  expect((await administrator.ask('GET', '/api/accounts')).status).toBe(401);
  const browser = browserOf(createApp(context));
  expect((await browser.ask('GET', `/api/passwords/${token}`)).body).toEqual({ username: 'administrator' });
  expect((await browser.ask('POST', '/api/passwords', { token, password: 'four new plain words' })).status).toBe(201);
  expect((await browser.ask('POST', '/api/passwords', { token, password: 'five new plain words' })).status).toBe(410);
  await expect(resetAccount(context, 'nobody')).rejects.toMatchObject({ fields: [{ field: 'NAME', code: 'unknown' }] });
});

test('metrics are for this machine and name nobody; the state of the office for its administrator', async () => {
  const context = await freshContext();
  const { administrator } = await setUpOffice(context);
  const app = createApp(context, { trustedProxies: 1 });
  const metrics = await browserOf(app).ask('GET', '/metrics');
  expect(metrics.body).toMatch(/^shixiao_database_up 1$/m);
  expect(metrics.body).not.toMatch(/team|entries|route|path|requests_total/);
  expect((await browserOf(app).ask('GET', '/metrics', undefined, { 'x-forwarded-for': '10.0.0.1' })).status).toBe(404);
  const { findings } = (await administrator.ask('GET', '/api/office/state')).body;
  expect(findings.map(({ check }: { check: string }) => check)).toEqual([
    'key',
    'clock',
    'time_zone',
    'publication',
    'backup',
  ]);
});

test.each([
  ['SQLITE_CORRUPT', 'database disk image is malformed', 503, 'storage_damaged'],
  ['SQLITE_NOTADB', 'file is not a database', 503, 'storage_damaged'],
  ['SQLITE_FULL', 'database or disk is full', 507, 'storage_full'],
  ['SERVER_ERROR', 'Server returned HTTP status 401', 503, 'storage_refused'],
  ['DATABASE_SILENT', 'the database did not answer', 503, 'storage_busy'],
])(
  '%s is told as what it is, by /readyz too, and to the log with its cause',
  async (code, message, status, problem) => {
    const context = await freshContext();
    await setUpOffice(context);
    const failing = {
      ...context,
      db: new Proxy(context.db, {
        get: () => {
          throw Object.assign(new Error(message), { code });
        },
      }),
    };
    const causes: (string | null)[] = [];
    const browser = browserOf(createApp(failing, { report: (error) => causes.push(causeOf(error)) }));
    for (const path of ['/readyz', '/api/me'])
      expect(await browser.ask('GET', path), path).toMatchObject({ status, body: { code: problem } });
    expect((await browser.ask('GET', '/healthz')).status).toBe(200);
    expect(causes).toHaveLength(2);
    for (const cause of causes) expect(cause).toMatch(/database|disk/);
  },
);
