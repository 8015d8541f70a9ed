import { expect } from 'vitest';
import { entryId } from '../support/http.ts';
import { attack, tell } from './attack.ts';
import { attackedOffice } from './office.ts';

/*
 * Attack 7. A lead ends a trial early to read its half, or brings in a file, a coin among it, to subtract it from what the team
 * noted: trials and records stand apart from live rows, which read as if neither had been.
 */

async function office(seed: number, tried: 'nothing' | 'trial ended early' | 'records') {
  const made = await attackedOffice({ seats: 6, seed });
  const { staff, kinds, log, administrator, team, context, today } = made;
  const note = async () => {
    for (const [at, by] of staff.entries())
      for (let n = 0; n < 8; n++) await log(by, { withAi: n % 2 === 0, minutes: 20 + 3 * n + at + (n % 2) * 12 });
  };
  let [pieces, answers] = [0, [] as string[]];
  await note();
  if (tried === 'trial ended early') {
    const closesOn = new Date(context.clock().getTime() + 28 * 86_400_000).toISOString().slice(0, 10);
    const trial = await administrator.ask('POST', `/api/teams/${team.id}/trials`, { taskTypeId: kinds[0], closesOn });
    expect(trial.status).toBe(201);
    for (const [at, by] of staff.entries())
      for (let n = 0; n < 3; n++) {
        const started = await by.ask('POST', `/api/trials/${trial.body.id}/pieces`, { expectedMinutes: 40 });
        expect(started.status).toBe(201);
        const { id, arm } = started.body.piece;
        const minutes = arm === 'with_ai' ? 5 + at : 300 + at;
        const outcome = arm === 'with_ai' ? 'saved' : 'without_ai';
        const note = { taskTypeId: kinds[0], trialStartId: id, outcome, minutes, day: today() };
        const { status, body } = await by.ask('PUT', `/api/entries/${entryId()}`, note);
        expect([status, body.code]).toEqual([201, undefined]);
        pieces += 1;
      }
    expect((await administrator.ask('DELETE', `/api/teams/${team.id}/trials/${trial.body.id}`)).status).toBe(204);
    // Half a trial is read by nobody: it is gone from every list.
    const { body } = await administrator.ask('GET', `/api/teams/${team.id}/trials`);
    answers = body.trials.map(({ state }: { state: string }) => state);
  }
  if (tried === 'records') {
    const lines = Array.from({ length: 48 }, (_, at) => `r${at},Q${at % 6},${at % 2},${5 + 50 * (at % 2)},0`);
    const csv = ['id,contributor,ai,minutes,reworkMinutes', ...lines].join('\n');
    const { taskTypes } = (await administrator.ask('GET', '/api/catalogue')).body;
    const query = `team=${team.id}&taskType=${encodeURIComponent(taskTypes[0].names.en)}&randomised=true`;
    const brought = await administrator.ask('POST', `/api/imports?${query}`, Buffer.from(csv));
    expect([brought.status, brought.body.code]).toEqual([200, undefined]);
    pieces = lines.length;
  }
  await made.run();
  await note();
  await made.run();
  for (let month = 0; month < 2; month++) await made.run();
  const { rows, headline, burdens } = await made.board();
  const evidence = (await administrator.ask('GET', `/api/evidence?team=${team.id}`)).body;
  const live = rows.map((row: object) => ({ ...row, trial: null }));
  return { live, headline, burdens, pieces, answers, evidence };
}

attack(
  'a trial ended early and records beside it leave the live rows as they would be',
  async (seed) => {
    const plain = await office(seed, 'nothing');
    expect(plain.live.some(({ known }: { known: { kind: string } }) => known.kind === 'known')).toBe(true);
    const trial = await office(seed, 'trial ended early');
    expect([trial.live, trial.headline, trial.burdens]).toEqual([plain.live, plain.headline, plain.burdens]);
    expect(trial.answers).toEqual([]);
    expect(trial.pieces).toBe(18);
    const records = await office(seed, 'records');
    expect([records.live, records.headline, records.burdens]).toEqual([plain.live, plain.headline, plain.burdens]);
    const { records: apart, ...rest } = records.evidence;
    expect(apart.length).toBeGreaterThan(0);
    const { records: none, ...restOfPlain } = plain.evidence;
    expect([none, JSON.stringify(rest)]).toEqual([[], JSON.stringify(restOfPlain)]);
    tell({
      attack: '7 a trial ended early, records and their JSON',
      tried: `twins: ${trial.pieces} pieces of a trial called off; ${records.pieces} rows of a coin in a file; neither. Four runs`,
      learnt: 'live rows, headline, burdens and the rest of evidence --json the same; the trial is read by nobody',
    });
  },
  180_000,
);
