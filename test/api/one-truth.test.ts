import { describe, expect, test } from 'vitest';
import { type Language, languages, type Ruling } from '../../db/vocabulary.ts';
import { evidenceTable } from '../../server/commands/evidence-table.ts';
import { wordsIn } from '../../server/commands/words/words.ts';
import { release } from '../../server/evidence/released.ts';
import type { RunReading } from '../../server/publication/released.ts';
import { evidenceReport } from '../../server/reports/evidence-report.ts';
import { reportFile } from '../../server/reports/report-file.ts';
import { rulings as enRulings } from '../../web/words/en/rulings.ts';
import { rulings as zhHansRulings } from '../../web/words/zh-Hans/rulings.ts';
import { rulings as zhHantRulings } from '../../web/words/zh-Hant/rulings.ts';
import { addTaskType } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';
import { seeded } from '../support/random.ts';
import { storeReadings } from '../support/store-released.ts';

/* One random office over HTTP and by the command line: board, page, card, tile, papers and table beside the records of its run. */

const run = '2026-02-02';
const kinds = ['Briefing note', 'Official notice', 'Speech', 'Statistical return', 'Ledger', 'Never noted'];

async function randomOffice(seed: number) {
  const next = seeded(seed);
  const context = await freshContext();
  const { administrator, newTeam, newStaff } = await setUpOffice(context);
  const team = await newTeam('Team');
  const stored = new Map<string | null, RunReading>();
  const ids: string[] = [];
  for (const name of kinds) ids.push(await addTaskType(context, name));
  for (const id of [null, ...ids.slice(0, -1)]) {
    const estimate = { logRatio: (next() - 0.5) * 1.6, halfWidth: 0.05 + next() * 0.4 };
    const reading = { ...release(estimate, Math.floor(next() * 11), next() - 0.5), run };
    await storeReadings(context, team.id, id, [reading]);
    stored.set(id, reading);
  }
  const rulings = new Map([
    [ids[0]!, 'use_with_checks'],
    [ids[3]!, 'do_not_use'],
  ]);
  for (const [taskTypeId, ruling] of rulings)
    await administrator.ask('POST', `/api/teams/${team.id}/decisions`, { taskTypeId, ruling, reason: 'As agreed' });
  return { context, administrator, staff: await newStaff(team), team, ids, stored, rulings };
}

/** As every way out tells it: two decimals, the ends outward. */
const figuresOf = ({ word, estimate, low, high }: RunReading) => ({
  word,
  ratio: Math.round(Math.exp(estimate) * 100) / 100,
  low: Math.floor(Math.exp(low) * 100 + 1e-9) / 100,
  high: Math.ceil(Math.exp(high) * 100 - 1e-9) / 100,
});
const pick = ({ word, ratio, low, high }: ReturnType<typeof figuresOf>) => ({ word, ratio, low, high });

describe.each([1, 2, 3])('random office %i', (seed) => {
  test('board, page, card, tile and evidence tell the run’s records, rulings included', async () => {
    const { administrator, staff, team, ids, stored, rulings } = await randomOffice(seed);
    const { body: board } = await administrator.ask('GET', `/api/teams/${team.id}/board`);
    const { body: guidance } = await staff.ask('GET', '/api/guidance');
    const { body: catalogue } = await staff.ask('GET', '/api/catalogue');
    const { body: evidence } = await administrator.ask('GET', `/api/evidence?team=${team.id}`);
    expect(pick(guidance.together.known.reading)).toEqual(figuresOf(stored.get(null)!));
    for (const [at, id] of [null, ...ids].entries()) {
      const expected = stored.get(id);
      const row = board.rows[at];
      const told = evidence.rows[at];
      expect(row.taskType?.id ?? null).toBe(id);
      expect(row.ruling?.ruling ?? null).toBe(rulings.get(id ?? '') ?? null);
      expect(told.ruling).toBe(row.ruling?.ruling ?? null);
      if (!expected) {
        expect([row.known.kind, told.word, told.timeRatio]).toEqual(['not_known', null, null]);
        continue;
      }
      const { reading } = row.known;
      expect(pick(reading)).toEqual(figuresOf(expected));
      expect([told.word, told.timeRatio, ...told.interval, told.hourNow]).toEqual([
        ...[reading.word, reading.ratio, reading.low, reading.high, reading.hourNow],
      ]);
      if (id === null) continue;
      const { body: page } = await administrator.ask('GET', `/api/teams/${team.id}/task-types/${id}`);
      expect(page.row).toEqual(row);
      const card = guidance.cards.find(({ taskTypeId }: { taskTypeId: string }) => taskTypeId === id);
      expect(card.evidence).toEqual(row.known);
      expect(card.decision?.ruling ?? null).toBe(row.ruling?.ruling ?? null);
      const tile = catalogue.taskTypes.find((one: { id: string }) => one.id === id);
      expect([tile.hint ?? null, tile.decision?.ruling ?? null]).toEqual([card.hint, card.decision?.ruling ?? null]);
    }
    // What the team ruled goes before what readings propose, wherever it is said.
    const advised = (kind: string) => board.advice.filter((line: { kind: string }) => line.kind === kind);
    const [use] = advised('use');
    expect(use.withChecks.map(({ id }: { id: string }) => id)).toContain(ids[0]);
    expect(use.taskTypes.map(({ id }: { id: string }) => id)).not.toContain(ids[3]);
    expect(advised('avoid')[0].taskTypes.map(({ id }: { id: string }) => id)).toContain(ids[3]);
  });

  test.each(languages)('the papers and the command’s table in %s say the same sentences', async (language) => {
    const { context, team } = await randomOffice(seed);
    const text = async (format: 'json' | 'brief.txt' | 'reply.txt') =>
      new TextDecoder().decode((await reportFile(context, null, { teamId: team.id, language, format })).bytes);
    const report = JSON.parse(await text('json'));
    const [brief, reply] = [await text('brief.txt'), await text('reply.txt')];
    const table = tableIn(language, await evidenceReport(context, null, { team: team.id, language }));
    const { before, figure, after } = report.says.headline;
    for (const paper of [brief, reply, table]) expect(paper).toContain(`${before}${figure}${after}`);
    for (const { reading, ruling, says } of report.taskTypes) {
      if (reading === null) continue;
      expect(brief).toContain(says.sentence);
      expect(table).toContain(says.verdict);
      expect(table).toContain(says.change);
      if (says.ruling === null) continue;
      expect(brief).toContain(says.ruling);
      expect(table).toContain(rulings[language][ruling.ruling as Ruling]);
    }
  });
});

const rulings = { 'zh-Hans': zhHansRulings, 'zh-Hant': zhHantRulings, en: enRulings };

const tableIn = (language: Language, report: Awaited<ReturnType<typeof evidenceReport>>) =>
  evidenceTable(report, language, wordsIn(language).evidence);
