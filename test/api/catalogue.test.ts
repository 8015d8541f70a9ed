import { expect, test } from 'vitest';
import { audit } from '../../db/schema/accounts.ts';
import { trials } from '../../db/schema/trials.ts';
import { newId } from '../../server/access/tokens.ts';
import { packs } from '../../server/catalogue/packs/all.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';

async function opened() {
  const context = await freshContext();
  await seedCatalogue(context);
  const office = await setUpOffice(context);
  const { administrator } = office;
  const ask = (method: string, path: string, body?: unknown) =>
    administrator.ask(method, `/api/catalogue/${path}`, body);
  const offered = async () => {
    const { body } = await administrator.ask('GET', '/api/catalogue');
    return body.taskTypes as {
      id: string;
      names: Record<string, string>;
      caution?: object;
      was?: string[];
      unlisted?: boolean;
    }[];
  };
  const idOf = async (name: string) => {
    const { body } = await ask('GET', 'task-types');
    return body.taskTypes.find(({ names }: { names: Record<string, string> }) => Object.values(names).includes(name))
      .id as string;
  };
  const acts = async () => (await context.db.select().from(audit)).map(({ action, details }) => ({ action, details }));
  return { context, office, ask, offered, idOf, acts };
}

const own = { names: { 'zh-Hans': '河长制巡河', 'zh-Hant': '巡河', en: 'River patrol' } };

test('an own kind of work stands at the end, in every language and with its caution', async () => {
  const { ask, offered, acts } = await opened();
  const caution = { 'zh-Hans': '切勿上传照片里的人脸' };
  const made = await ask('POST', 'task-types', { ...own, caution });
  expect(made.status).toBe(201);
  expect((await offered()).at(-1)).toEqual({
    id: made.body.id,
    search: expect.any(Array),
    ...own,
    caution,
    resting: false,
  });
  expect((await acts()).at(-1)).toEqual({
    action: 'task_type_added',
    details: { name: '河长制巡河 / 巡河 / River patrol' },
  });
});

test.each([
  [{ names: {} }, 'invalid_input', 'names', 'required'],
  [{ names: { en: ' ' } }, 'invalid_input', 'names.en', 'too_short'],
  [{ names: { en: 'x'.repeat(61) } }, 'invalid_input', 'names.en', 'too_long'],
  [{ names: { en: 'Two\nlines' } }, 'invalid_input', 'names.en', 'wrong_format'],
  [{ names: { fr: 'Rapport' } }, 'invalid_input', 'names.fr', 'unknown_field'],
  [{ names: { en: 'Call 13812345678' } }, 'invalid_input', 'names.en', 'identity_data'],
  [{ names: { en: 'Patrol' }, caution: { en: 'Ask 13812345678' } }, 'invalid_input', 'caution.en', 'identity_data'],
  [{ names: { en: 'Patrol' }, caution: { en: 'x'.repeat(121) } }, 'invalid_input', 'caution.en', 'too_long'],
  [{ names: { en: 'Patrol' }, caution: { 'zh-Hans': '勿传' } }, 'invalid_input', 'names.zh-Hans', 'required'],
  [{ names: { en: 'Patrol', 'zh-Hans': ' 简报信息 ' } }, 'name_taken', 'names.zh-Hans', 'taken'],
  [{ names: { en: 'BRIEFING  note' } }, 'name_taken', 'names.en', 'taken'],
  // In whatever language: a file would find two by it.
  [{ names: { 'zh-Hant': '简报信息' } }, 'name_taken', 'names.zh-Hant', 'taken'],
  [{ names: { en: 'Briefing notes' } }, 'invalid_input', 'names.en', 'similar'],
])('%j is refused, naming the field', async (input, code, field, problem) => {
  const { ask, acts } = await opened();
  const { status, body } = await ask('POST', 'task-types', input);
  expect(status).toBeGreaterThanOrEqual(409);
  expect(body.code).toBe(code);
  expect(body.errors).toContainEqual(expect.objectContaining({ field, code: problem }));
  expect((await acts()).filter(({ action }) => action === 'task_type_added')).toEqual([]);
});

test('a close name says what may have been meant, and is added when another kind is meant', async () => {
  const { ask } = await opened();
  const input = { names: { en: 'Briefing notes' } };
  const { body } = await ask('POST', 'task-types', input);
  expect(body.errors[0].message).toContain('Briefing note');
  expect((await ask('POST', 'task-types', { ...input, evenIfSimilar: true })).status).toBe(201);
});

test('names and cautions change, and go where they are left out; the same again notes nothing', async () => {
  const { ask, offered, idOf, acts } = await opened();
  const id = await idOf('信访答复');
  const texts = { names: { 'zh-Hans': '信访回复', en: 'Petition reply' }, caution: { en: 'Never upload names.' } };
  expect((await ask('PATCH', `task-types/${id}`, texts)).status).toBe(204);
  const before = await acts();
  expect((await offered()).find((one) => one.id === id)).toMatchObject(texts);
  expect(before.at(-1)).toEqual({
    action: 'task_type_changed',
    details: {
      name: '信访回复 / Petition reply',
      from: '信访答复 / 陳情回覆 / Reply to a petition',
      to: '信访回复 / Petition reply',
    },
  });
  expect((await ask('PATCH', `task-types/${id}`, texts)).status).toBe(204);
  expect(await acts()).toEqual(before);
  const taken = await ask('PATCH', `task-types/${id}`, { names: { en: 'Speech' } });
  expect(taken.body).toMatchObject({ code: 'name_taken', errors: [{ field: 'names.en' }] });
  expect((await ask('PATCH', `task-types/${newId(await freshContext())}`, texts)).status).toBe(404);
});

test('an archived kind is offered no more and comes back at its place; not while a trial is open', async () => {
  const { context, office, ask, offered, acts } = await opened();
  const all = await offered();
  const { id } = all[2]!;
  await ask('PUT', `task-types/${id}/archive`);
  expect((await offered()).map((one) => one.id)).toEqual(all.filter((one) => one.id !== id).map((one) => one.id));
  await ask('DELETE', `task-types/${id}/archive`);
  expect(await offered()).toEqual(all);
  expect((await acts()).slice(-2).map(({ action }) => action)).toEqual(['task_type_archived', 'task_type_restored']);
  const team = await office.newTeam('Team');
  await context.writer.commit(
    context.db.insert(trials).values({
      id: newId(context),
      teamId: team.id,
      taskTypeId: id,
      opensOn: '2026-03-01',
      closesOn: '2026-03-20',
    }),
  );
  expect((await ask('PUT', `task-types/${id}/archive`)).body.code).toBe('trial_open');
});

test('a few kinds alone are offered, beside those in a trial, all at once or none', async () => {
  const { context, office, ask, offered, acts } = await opened();
  const all = await offered();
  const [one, other, inTrial] = all.map(({ id }) => id);
  const team = await office.newTeam('Team');
  await context.writer.commit(
    context.db.insert(trials).values({
      id: newId(context),
      teamId: team.id,
      taskTypeId: inTrial!,
      opensOn: '2026-03-01',
      closesOn: '2026-03-20',
    }),
  );
  const unknown = await ask('PUT', 'offered', { ids: [one, newId(await freshContext())] });
  expect(unknown.body).toMatchObject({ code: 'invalid_input', errors: [{ field: 'ids', code: 'unknown' }] });
  expect((await ask('PUT', 'offered', { ids: [] })).body.errors).toMatchObject([{ field: 'ids' }]);
  expect(await offered()).toEqual(all);
  const before = (await acts()).length;
  expect((await ask('PUT', 'offered', { ids: [other, one] })).body).toEqual({ offered: 3 });
  const unlisted = all.filter(({ unlisted }) => unlisted).map(({ id }) => id);
  expect((await offered()).map(({ id }) => id)).toEqual([one, other, inTrial, ...unlisted]);
  expect(new Set((await acts()).slice(before).map(({ action }) => action))).toEqual(new Set(['task_type_archived']));
  expect((await acts()).length - before).toBe(all.length - 3 - unlisted.length);
  expect((await ask('PUT', 'offered', { ids: [one, all.at(-1)!.id] })).status).toBe(422);
});

test('a kind moves before another one and to the end; archived ones keep their place between', async () => {
  const { ask, offered } = await opened();
  const [first, second, third, ...rest] = (await offered()).map(({ id }) => id);
  const ids = async () => (await offered()).map(({ id }) => id);
  await ask('PUT', `task-types/${third}/place`, { before: first });
  expect(await ids()).toEqual([third, first, second, ...rest]);
  await ask('PUT', `task-types/${first}/archive`);
  await ask('PUT', `task-types/${third}/place`, { before: null });
  expect(await ids()).toEqual([second, ...rest, third]);
  await ask('DELETE', `task-types/${first}/archive`);
  expect(await ids()).toEqual([first, second, ...rest, third]);
  const unknown = await ask('PUT', `task-types/${third}/place`, { before: newId(await freshContext()) });
  expect(unknown.body.errors).toMatchObject([{ field: 'before', code: 'unknown' }]);
});

test('a pack tells what it adds, adds that, and nothing twice', async () => {
  const { ask, offered, acts } = await opened();
  await ask('POST', 'task-types', { names: { 'zh-Hans': '翻译' } });
  const preview = async () =>
    (await ask('GET', 'task-types')).body.packs.find(({ key }: { key: string }) => key === 'general_office')
      .taskTypes as { key: string; presentAs: string | null }[];
  const lacking = (await preview()).filter(({ presentAs }) => presentAs === null);
  // Its translation is there already, as an own kind of that name.
  expect(lacking).toHaveLength(packs[1]!.taskTypes.length - 1);
  const before = (await offered()).length;
  expect((await ask('POST', 'packs', { pack: 'general_office' })).body).toEqual({ added: lacking.length });
  expect(await offered()).toHaveLength(before + lacking.length);
  expect((await ask('POST', 'packs', { pack: 'general_office' })).body).toEqual({ added: 0 });
  expect((await preview()).every(({ presentAs }) => presentAs !== null)).toBe(true);
  expect((await acts()).filter(({ action }) => action === 'pack_added')).toEqual([
    { action: 'pack_added', details: { pack: 'general_office' } },
  ]);
  expect((await ask('POST', 'packs', { pack: 'none' })).body.errors).toMatchObject([{ field: 'pack' }]);
});

test('what cannot be merged is refused; merging on takes along what was merged before', async () => {
  const { context, office, ask, offered, acts } = await opened();
  const [a, b, c, d] = (await offered()).map(({ id }) => id);
  const merge = async (id: string | undefined, into: string | undefined) =>
    (await ask('PUT', `task-types/${id}/merging`, { into })).body.code;
  expect(await merge(a, a)).toBe('invalid_input');
  await ask('PUT', `task-types/${d}/archive`);
  expect(await merge(a, d)).toBe('not_offered');
  expect(await merge(a, b)).toBeUndefined();
  const once = await acts();
  expect(await merge(a, b)).toBeUndefined();
  expect(await acts()).toEqual(once);
  expect(await merge(a, c)).toBe('task_type_merged');
  expect(await merge(c, a)).toBe('not_offered');
  expect((await ask('PUT', `task-types/${a}/archive`)).body.code).toBe('task_type_merged');
  expect(await merge(b, c)).toBeUndefined();
  expect((await offered()).find(({ id }) => id === c)?.was?.toSorted()).toEqual([a, b].toSorted());
  await ask('DELETE', `task-types/${b}/merging`);
  expect((await offered()).map(({ id, was }) => [id, was]).slice(0, 2)).toEqual([
    [b, undefined],
    [c, [a]],
  ]);
  const team = await office.newTeam('Team');
  await context.writer.commit(
    context.db.insert(trials).values({
      id: newId(context),
      teamId: team.id,
      taskTypeId: c!,
      opensOn: '2026-03-01',
      closesOn: '2026-03-02',
    }),
  );
  expect(await merge(b, c)).toBe('trial_open');
  expect((await ask('DELETE', `task-types/${a}/merging`)).body.code).toBe('trial_open');
  context.setNow('2026-03-03T09:00:00');
  expect(await merge(b, c)).toBeUndefined();
});
