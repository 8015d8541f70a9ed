import { expect, test } from 'vitest';
import type { Language } from '../../../db/vocabulary.ts';
import type { RecordRow } from '../../../server/records/record-row.ts';
import RecordRows from '../../../web/records/record-rows.tsx';
import { loadStaffWords, WordsContext } from '../../../web/words/words.tsx';
import { drawIn } from './draw.tsx';

const draw = async (language: Language, rows: readonly RecordRow[]) => {
  const spoken = { ...(await loadStaffWords(language)), speak: () => {} };
  return drawIn(
    language,
    <WordsContext.Provider value={spoken}>
      <RecordRows rows={rows} />
    </WordsContext.Provider>,
  );
};
const textOf = (place: Element) => place.textContent?.replace(/\s+/g, ' ') ?? '';

const model = { contributorEffects: false, size: false, expectedMinutes: true, quarter: false };
const study: RecordRow = {
  taskType: { id: 'issues', names: { en: 'Software issue', 'zh-Hans': '软件工单' } },
  coin: true,
  files: [{ id: 1, name: 'metr.csv', source: 'command', broughtOn: '2026-03-02', by: null }],
  pieces: { with_ai: 136, without_ai: 110 },
  people: { with_ai: 16, without_ai: 15 },
  minutes: { with_ai: 1, without_ai: 1 },
  reworkMinutes: { with_ai: 0, without_ai: 0 },
  reading: {
    kind: 'estimated',
    ...{ level: 'trial', word: 'costs', timeRatio: 1.1823, interval: [1.0071, 1.3881] },
    ...{ minutesSaved: -5, minutesSavedInterval: [-9, -1] },
  },
  specifications: [
    {
      ...{ scale: 'arithmetic', power: 1.5, ...model, contributorEffects: true, logRatio: 0.17, timeRatio: 1.1823 },
      ...{ standardError: 0.08, degreesOfFreedom: 90, interval: [1.0071, 1.3881], reported: true },
    },
    {
      ...{ scale: 'log', ...model, logRatio: 0.172, timeRatio: 1.1881, reported: false },
      ...{ standardErrorModel: 0.08, standardErrorClustered: 0.08 },
      ...{ intervalModel: [1.013, 1.395], intervalClustered: [1.016, 1.39] },
    },
  ],
  forecastRatio: 0.7504,
  feltRatio: null,
};
const nothing: RecordRow = {
  ...{ ...study, taskType: null, coin: false, specifications: [], forecastRatio: null },
  reading: { kind: 'cannot_say', reason: 'no_without_ai' },
};

test('a study stands in full: ratio, forecast, whose pieces, from where, and every model', async () => {
  const place = await draw('en', [study, nothing]);
  await expect.poll(() => textOf(place)).toContain('From records that were brought in');
  const text = textOf(place);
  expect(text).toContain('Slower (trial)');
  expect(text).toContain('time with AI ÷ without: 1.182 (1.007–1.388)');
  expect(text).toContain('Forecast before the work: 0.750');
  expect(text).toContain('136 pieces with AI by 16 people, 110 without by 15 · From metr.csv');
  expect(text).toContain('Every model that the rows allow (2)');
  const rows = [...place.querySelectorAll('tbody tr')].map(textOf);
  expect(rows).toEqual([
    'arithmetic, variance ∝ mean^1.5, people, expected minutes and told above1.1821.007–1.388—',
    'log scale and expected minutes1.1881.013–1.3951.016–1.390',
  ]);
  expect(text).toContain('All work together');
  expect(text).toContain('Nothing to compare: no piece was done without AI.');
});

test('in Chinese too; and nothing where nothing was brought in', async () => {
  const place = await draw('zh-Hans', [study]);
  await expect.poll(() => textOf(place)).toContain('软件工单');
  expect(textOf(place)).toContain('用 AI 的时间 ÷ 不用的时间：1.182（1.007–1.388）');
  expect(textOf(await draw('en', []))).toBe('');
});
