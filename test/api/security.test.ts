import { expect, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { createLimits } from '../../server/http/limits.ts';
import { freshContext } from '../support/context.ts';
import { browserOf, entryId, setUpOffice } from '../support/http.ts';

test('no inline script, no frame, nothing from elsewhere', async () => {
  const { headers } = await browserOf(createApp(await freshContext())).ask('GET', '/api/me');
  const policy = headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|http/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
});

test("another site's request is refused, whatever cookies it carries", async () => {
  const { administrator } = await setUpOffice(await freshContext());
  for (const headers of [
    { origin: 'http://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ])
    expect(
      await administrator.ask('POST', '/api/teams', { name: 'Team' }, headers as Record<string, string>),
    ).toMatchObject({ status: 403, body: { code: 'foreign_origin' } });
  const own = { origin: 'http://localhost' };
  expect((await administrator.ask('POST', '/api/teams', { name: 'Team' }, own)).status).toBe(201);
});

test('the public address counts as our own, and makes cookies secure', async () => {
  const context = await freshContext();
  await setUpOffice(context);
  const app = createApp(context, { publicUrl: new URL('https://shixiao.example') });
  const credentials = { username: 'administrator', password: 'three plain words' };
  const answer = await browserOf(app).ask('POST', '/api/sessions', credentials, { origin: 'https://shixiao.example' });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('set-cookie')).toContain('; Secure');
  // Join links and invitations are written with it, wherever the lead's own browser came in.
  expect((await browserOf(app).ask('GET', '/api/me')).body.address).toBe('https://shixiao.example');
});

test('guessing a password is cut off, and one is told for how long', async () => {
  const { stranger } = await setUpOffice(await freshContext(), { limits: createLimits() });
  const guess = () => stranger().ask('POST', '/api/sessions', { username: 'administrator', password: 'guess' });
  for (let tries = 0; tries < 10; tries++) expect((await guess()).status).toBe(401);
  const refused = await guess();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('a phone that was offline for weeks sends two hundred entries in one go', async () => {
  const context = await freshContext();
  await seedCatalogue(context);
  const { newTeam, newStaff, taskTypeIds } = await setUpOffice(context, { limits: createLimits() });
  const staff = await newStaff(await newTeam('Team'));
  const entry = { taskTypeId: taskTypeIds[0], outcome: 'same', minutes: 20, day: '2026-02-20' };
  const answers = [];
  for (let at = 0; at < 200; at++) answers.push((await staff.ask('PUT', `/api/entries/${entryId()}`, entry)).status);
  expect(new Set(answers)).toEqual(new Set([201]));
});
