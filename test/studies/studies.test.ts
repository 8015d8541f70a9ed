import { expect, test } from 'vitest';
import { packs } from '../../server/catalogue/packs/all.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { studies } from '../../server/studies/all.ts';
import { listStudies } from '../../server/studies/list-studies.ts';
import { studyDesigns, studyIds } from '../../server/studies/study.ts';
import { sayFound } from '../../web/studies/say-found.ts';
import { loaders } from '../../web/studies/words.ts';
import { freshContext } from '../support/context.ts';

const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;

test('each finding names whom, how, how much, how sure, when, and where to read it', () => {
  expect(studies.map(({ id }) => id)).toEqual([...studyIds]);
  expect(studies.length).toBeGreaterThanOrEqual(12);
  for (const { id, people, year, design, found, source } of studies) {
    expect(people, id).toBeGreaterThanOrEqual(5);
    expect([2023, 2024, 2025, 2026], id).toContain(year);
    expect(studyDesigns, id).toContain(design);
    expect(source.text.length, id).toBeGreaterThan(30);
    expect(source.url, id).toMatch(/^https:\/\/[\w.-]+\.\w+\/\S+$/);
    const ratios = 'ratio' in found ? [found.ratio] : 'ratios' in found ? found.ratios : [];
    for (const ratio of ratios) expect(ratio > 0.2 && ratio < 2, id).toBe(true);
    if (found.interval === 'none_published') continue;
    const [low, high] = found.interval;
    expect([low < high, ratios.every((ratio) => low <= ratio && ratio <= high)], id).toEqual([true, true]);
  }
});

test('what people say of themselves comes last, marked, and what differs names each other', () => {
  const designs = studies.map(({ design }) => design);
  expect(designs.filter((design) => design === 'trial' || design === 'field_experiment').length).toBeGreaterThan(8);
  const byId = new Map(studies.map((study) => [study.id, study]));
  for (const { id, differsFrom } of studies) {
    expect(differsFrom, id).not.toContain(id);
    for (const other of differsFrom) expect(byId.has(other), `${id} ${other}`).toBe(true);
  }
  expect(byId.get('gds-2025')!.differsFrom).toContain('dbt-2025');
  expect(byId.get('dbt-2025')!.differsFrom).toContain('gds-2025');
});

test('kinds of work are those of our packs', () => {
  const known = new Set(packs.flatMap((pack) => pack.taskTypes.map(({ key }) => `${pack.key}/${key}`)));
  const unknown = studies.flatMap(({ kinds }) => kinds.filter((kind) => !known.has(kind)));
  expect(unknown).toEqual([]);
});

test('every language says every finding, with its figure and its range or that none was published', async () => {
  for (const language of languages) {
    const words = await loaders[language]();
    for (const { id, found } of studies) {
      const { figure, range } = sayFound(found, words);
      expect(figure, `${language} ${id}`).toMatch(/\d/);
      expect(range, `${language} ${id}`).toMatch(found.interval === 'none_published' ? /./ : /\d/);
      expect(words.said[id].about.length, `${language} ${id}`).toBeGreaterThan(8);
    }
  }
  const en = await loaders.en();
  const metr = studies[0]!.found;
  expect(sayFound(metr, en)).toEqual({ figure: '19% more time with AI', range: '95% range: 2% more to 39% more' });
  expect(sayFound({ measure: 'time', ratio: 0.442, interval: [0.11, 0.79] }, await loaders['zh-Hans']())).toEqual({
    figure: '用 AI 用时少 55.8%',
    range: '95% 范围：少 89%到少 21%',
  });
});

test('each stands beside the kinds of work of this office, merged ones under their new name', async () => {
  const context = await freshContext();
  await seedCatalogue(context);
  const told = await listStudies(context);
  const of = (id: string) => told.find((study) => study.id === id)!;
  expect(of('noy-zhang-2023').taskTypeIds).toHaveLength(4);
  expect(of('metr-2025').taskTypeIds).toEqual([]);
  expect([of('gds-2025').general, of('metr-2025').general]).toEqual([true, false]);
});
