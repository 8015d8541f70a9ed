import { expect, test } from 'vitest';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { evidenceReport } from '../../server/publication/evidence-report.ts';
import { metr, metrMap, metrMissing } from '../imports/files.ts';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';

test.skipIf(metr === null)(
  metr ? 'METR’s developers forecast three quarters of the time, and it took a fifth more' : metrMissing,
  async () => {
    const context = await freshContext();
    await seedCatalogue(context);
    const { administrator, newTeam } = await setUpOffice(context);
    const team = await newTeam('Experienced developers');
    const query = new URLSearchParams({
      team: team.id,
      taskType: 'Software issue',
      randomised: 'true',
      missingRework: 'arm-mean',
      map: `${metrMap},expectedMinutesWithAi=predicted_time_ai_allowed`,
    });
    const imported = await administrator.ask('POST', `/api/imports?${query}`, metr!.bytes());
    expect(imported.body).toMatchObject({ added: 246, rows: { read: 246, bad: 0 } });
    const get = async (path: string) => (await administrator.ask('GET', `/api/teams/${team.id}/${path}`)).body;
    const [{ id }] = (await get('board?window=all')).taskTypes;
    const page = await get(`task-types/${id}?window=all`);
    expect(page.evidence).toMatchObject({
      level: 'trial',
      verdict: 'costs',
      timeRatio: 1.188,
      interval: [1.003, 1.409],
      // 1.188 / 0.75
      felt: { savedShare: null, timeRatio: null, forecastRatio: 0.75, gap: 1.6, gapAgainst: 'forecast' },
    });
    expect(page.history).toEqual([
      { publishedOn: '2026-03-02', level: 'trial', verdict: 'costs', timeRatio: 1.188, interval: [1.003, 1.409] },
    ]);
    expect(page.trials).toMatchObject([{ imported: true, state: 'closed', following: null }]);
    const report = await evidenceReport(context, { team: team.id, window: 'all' });
    expect(report.taskTypes[0]).toMatchObject({ timeRatio: 1.188, felt: page.evidence.felt });
  },
);
