import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { addTaskTypes, readTaskTypeNames } from '../../db/packs.ts';
import { taskTypeNames } from '../../db/schema/catalogue.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import { bounds, languages } from '../../db/vocabulary.ts';
import { addPack } from '../../server/catalogue/add-pack.ts';
import { findTaskType, folded, resolveTaskType } from '../../server/catalogue/find-task-type.ts';
import { packs } from '../../server/catalogue/packs/all.ts';
import { grassroots } from '../../server/catalogue/packs/grassroots.ts';
import { softwareTeam } from '../../server/catalogue/packs/software-team.ts';
import { isUnlisted, unlisted } from '../../server/catalogue/packs/unlisted.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';

test('no name stands twice in any language, so that a name finds one task type', () => {
  for (const language of languages) {
    const names = packs.flatMap(({ taskTypes }) => taskTypes.map((type) => folded(type.names[language])));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    for (const name of names) expect(name.length).toBeGreaterThan(1);
  }
});

test('names in one language never lead to two task types by way of another language', () => {
  const owner = new Map<string, string>();
  for (const { key: pack, taskTypes } of packs)
    for (const { key, names } of taskTypes)
      for (const name of Object.values(names)) {
        const known = owner.get(folded(name));
        expect(known === undefined || known === `${pack}/${key}`, name).toBe(true);
        owner.set(folded(name), `${pack}/${key}`);
      }
});

test('an empty catalogue gets the first pack, in its order, once', async () => {
  const context = await freshContext();
  expect(await readTaskTypeNames(context.db)).toEqual([]);
  await Promise.all([seedCatalogue(context), seedCatalogue(context)]);
  await seedCatalogue(context);
  const english = (await readTaskTypeNames(context.db)).filter(({ name }) => /^[A-Z]/.test(name));
  expect(english.map(({ name }) => name)).toEqual(grassroots.taskTypes.map(({ names }) => names.en));
});

test.each([
  ['of its own kinds', ['河长巡河'], ['河长巡河', '其他工作']],
  ['that has such a kind of its own', ['河长巡河', '其他工作'], ['河长巡河', '其他工作']],
])('a catalogue %s has a place for what is not in its list, once', async (_, own, expected) => {
  const context = await freshContext();
  const made = own.map((name, at) => ({
    id: `00000000-0000-7000-8000-00000000000${at}`,
    pack: null,
    key: null,
    names: { 'zh-Hans': name },
  }));
  await context.writer.commit(...addTaskTypes(context.db, made));
  await seedCatalogue(context);
  await addPack(context, softwareTeam);
  await seedCatalogue(context);
  const kinds = await readTaskTypeLabels(context.db);
  expect(kinds.slice(0, expected.length).map(({ names }) => names['zh-Hans'])).toEqual(expected);
  expect(kinds.filter(isUnlisted)).toHaveLength(1);
});

test('renamed, it is still where unlisted work goes', async () => {
  const context = await freshContext();
  await seedCatalogue(context);
  await context.writer.commit(
    context.db.update(taskTypeNames).set({ name: '杂项' }).where(eq(taskTypeNames.name, unlisted.names['zh-Hans'])),
  );
  await seedCatalogue(context);
  expect((await readTaskTypeLabels(context.db)).filter(isUnlisted)).toMatchObject([{ key: 'other_work' }]);
});

test('a pack that is added twice adds nothing the second time', async () => {
  const context = await freshContext();
  await seedCatalogue(context);
  await addPack(context, softwareTeam);
  const once = await readTaskTypeNames(context.db);
  await addPack(context, softwareTeam);
  expect(await readTaskTypeNames(context.db)).toEqual(once);
  expect(once).toHaveLength(3 * (grassroots.taskTypes.length + softwareTeam.taskTypes.length));
});

test('a task type is found by its name in any language, however it is spaced and cased', async () => {
  const context = await freshContext();
  await seedCatalogue(context);
  const ids = await Promise.all(
    ['简报信息', '工作快報', 'Briefing note', ' briefing  NOTE ', 'Ｂriefing note'].map((name) =>
      findTaskType(context, name),
    ),
  );
  expect(new Set(ids.map((found) => found?.id)).size).toBe(1);
});

test('a name from a pack not yet added brings that one task type and no other', async () => {
  const context = await freshContext();
  await seedCatalogue(context);
  const before = await readTaskTypeNames(context.db);
  const found = await findTaskType(context, 'software issue');
  const after = await readTaskTypeNames(context.db);
  expect(after.filter(({ id }) => !before.some((type) => type.id === id))).toEqual(
    ['Software issue', '软件工单', '軟體工單'].map((name) =>
      expect.objectContaining({ id: found?.id, pack: 'software_team', key: 'software_issue', name }),
    ),
  );
  expect(await findTaskType(context, '软件工单')).toEqual(found);
});

test('an unknown name names what may have been meant', async () => {
  const context = await freshContext();
  await seedCatalogue(context);
  expect(await findTaskType(context, 'Sofware isue')).toBeNull();
  expect(await resolveTaskType(context.db, 'Sofware isue')).toEqual({ kind: 'unknown', near: ['Software issue'] });
  expect(await resolveTaskType(context.db, 'zzz')).toEqual({ kind: 'unknown', near: [] });
});

test('each pack fits a screen of tiles, and what it warns of fits a line or two', () => {
  for (const { taskTypes } of packs) {
    expect(taskTypes.length).toBeGreaterThanOrEqual(8);
    expect(taskTypes.length).toBeLessThanOrEqual(18);
    for (const { caution } of taskTypes)
      for (const text of Object.values(caution ?? {})) expect(text.length).toBeLessThanOrEqual(bounds.cautionLength);
    expect(taskTypes.some(({ caution }) => caution)).toBe(true);
  }
});

test('cautions come with what is added, and what is there already is not rewritten', async () => {
  const context = await freshContext();
  await seedCatalogue(context);
  const caution = async (name: string) =>
    (await readTaskTypeLabels(context.db)).find(({ names }) => names.en === name)!.caution;
  expect((await caution('Visit record'))['zh-Hans']).toMatch(/^切勿上传/);
  await context.writer.commit(context.db.update(taskTypeNames).set({ caution: '' }));
  await addPack(context, grassroots);
  expect(await caution('Visit record')).toEqual({});
});
