import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../server/evidence/assess.ts';
import { assembleBoard } from '../../server/evidence/board.ts';
import { presentable } from '../../server/evidence/presentable.ts';
import { normalHalfWidth95 } from '../../server/stats/normal.ts';
import { atomsOf, piece, type Told } from './builders.ts';

const file = new URL('../../../shared/data/metr-2025.csv', import.meta.url);
const missing = existsSync(file) ? '' : ' (SKIPPED: ../shared/data/metr-2025.csv is not on this machine)';

/** 246 real tasks; rework that is missing takes its arm's mean, as in the paper. */
function metr(): Told[] {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = head!.split(',');
  const records = lines.map((line) => new Map(line.split(',').map((value, at) => [names[at]!, value])));
  const known = (ai: boolean) =>
    records
      .filter(
        (one) => (Number(one.get('ai_treatment')) === 1) === ai && one.get('post_review_implementation_time') !== '',
      )
      .map((one) => Number(one.get('post_review_implementation_time')));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanRework = { with_ai: mean(known(true)), without_ai: mean(known(false)) };
  return records.map((one) => {
    const arm = Number(one.get('ai_treatment')) === 1 ? 'with_ai' : 'without_ai';
    const rework = one.get('post_review_implementation_time')!;
    return piece({
      contributor: one.get('dev_id')!,
      arm,
      minutes: Number(one.get('initial_implementation_time')),
      reworkMinutes: rework === '' ? meanRework[arm] : Number(rework),
      expectedMinutes: Number(one.get('predicted_time_no_ai')),
      expectedMinutesWithAi: Number(one.get('predicted_time_ai_allowed')),
    });
  });
}

test.skipIf(missing !== '')(`METR 2025: experienced developers were slowed down, and felt faster${missing}`, () => {
  const atoms = atomsOf(metr(), { trial: true });
  const raw = assess(atoms, { clusterBy: 'contributor' });
  const told = presentable(raw);
  expect(told).toMatchObject({
    kind: 'estimated',
    level: 'trial',
    verdict: 'costs',
    timeRatio: 1.188,
    interval: [1.003, 1.409],
    peopleBand: { from: 10, to: 19 },
    sufficient: false,
    felt: { forecastRatio: 0.75, timeRatio: null, gapAgainst: 'forecast' },
  });
  if (raw.kind !== 'estimated') return;
  expect(raw.felt.gap).toBeCloseTo(raw.timeRatio / raw.felt.forecastRatio!, 12);
  expect(raw.minutesSaved).toBeLessThan(0);
  expect(raw.minutesSavedInterval![1]).toBeLessThan(0);

  const reported = raw.specifications.filter((one) => one.reported);
  expect(reported).toHaveLength(1);
  const { logRatio, standardErrorModel, standardErrorClustered } = reported[0]!;
  const plain = (error: number) =>
    [-1, 1].map((side) => Math.exp(logRatio + side * normalHalfWidth95 * error).toFixed(3));
  expect(Math.exp(logRatio).toFixed(3)).toBe('1.188');
  expect(plain(standardErrorModel)).toEqual(['1.013', '1.395']);
  expect(plain(standardErrorClustered)).toEqual(['1.016', '1.390']);
  // One size only: nothing with size in it is listed.
  expect(raw.specifications.map((one) => one.size)).toEqual([false, false, false, false]);

  const { balance } = assembleBoard({ taskTypes: [{ id: 'issues', evidence: raw }], burdenAtoms: [] });
  expect(balance).toMatchObject({ kind: 'balanced', burdenMinutes: 0, toolMinutes: 0 });
  if (balance.kind === 'balanced') expect(balance.interval[1]).toBeCloseTo(raw.minutesSavedInterval![1], 6);
});

test.skipIf(missing !== '')(`METR 2025 not as a trial says only "probably", with a wider interval${missing}`, () => {
  const compared = assess(atomsOf(metr()), { clusterBy: 'contributor' });
  expect(compared).toMatchObject({ kind: 'estimated', level: 'compared', verdict: 'too_early' });
});
