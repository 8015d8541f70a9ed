import { expect } from 'vitest';
import { stepAt } from '../../server/evidence/information.ts';
import { release } from '../../server/evidence/released.ts';
import { errorFor, fitTrial, trialEstimate } from '../../server/evidence/trial.ts';
import { simulatedTrial } from '../evidence/simulated-trial.ts';
import { seeded } from '../support/random.ts';
import { attack, tell } from './attack.ts';
import { guessError, spreadOf } from './made-up-rows.ts';
import { attackedOffice } from './office.ts';

/*
 * Attack 17. Records are told in full precision, their heads among them, and a trial’s record says how sure it is: neither may say how
 * many live heads noted. A file beside six seats and beside nine reads the same, and so does all else but figures; a trial’s heads are
 * guessed by regression from what it releases.
 */

async function evidenceOf(seats: number, seed: number) {
  const { administrator, team, staff, log, run } = await attackedOffice({ seats, seed });
  const { taskTypes } = (await administrator.ask('GET', '/api/catalogue')).body;
  const lines = Array.from({ length: 48 }, (_, at) => `r${at},Q${at % 6},${at % 2},${9 + at + 30 * (at % 2)},0`);
  const csv = ['id,contributor,ai,minutes,reworkMinutes', ...lines].join('\n');
  const query = `team=${team.id}&taskType=${encodeURIComponent(taskTypes[0].names.en)}&randomised=true`;
  expect((await administrator.ask('POST', `/api/imports?${query}`, Buffer.from(csv))).status).toBe(200);
  for (const by of staff)
    for (let n = 0; n < 8; n++) await log(by, { withAi: n % 2 === 0, minutes: 20 + 3 * n + (n % 2) * 12 });
  await run();
  await run();
  const { body } = await administrator.ask('GET', `/api/evidence?team=${team.id}`);
  return body;
}

/** Every name in an answer, with where it stands. */
function namesIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => namesIn(one, `${path}[]`)))];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, one]) => namesIn(one, `${path}.${name}`));
}

attack('records’ JSON beside six seats and beside nine', async (seed) => {
  const [six, nine] = [await evidenceOf(6, seed), await evidenceOf(9, seed)];
  expect(six.records.length).toBeGreaterThan(0);
  expect(JSON.stringify(nine.records)).toBe(JSON.stringify(six.records));
  const { records: _, ...live } = six;
  // Of live rows no name counts anybody: “people” is a step, told with a closed quarter.
  const counting = namesIn(live).filter((name) =>
    /count|heads|contributors|seats|degreesOfFreedom|standardError/i.test(name),
  );
  expect(counting).toEqual([]);
  tell({
    attack: '17 records’ JSON beside six and beside nine live seats',
    tried: '48 rows of a coin by six people in a file; evidence --json in both offices',
    learnt:
      'the records say the same to the letter; no live field counts heads or tells an error from which to reckon them',
  });
});

attack('the heads of a trial, by regression over all that it releases', (seed) => {
  const random = seeded(1_700 + seed);
  const rows: number[][] = [];
  const truth: number[] = [];
  const words = ['saves', 'costs'];
  for (let trial = 0; trial < 1_200; trial++) {
    const people = 5 + Math.floor(8 * random());
    const piecesEach = 4 + Math.floor(9 * random());
    const { pieces } = simulatedTrial({ people, piecesEach, ratio: 0.6 + 0.6 * random() }, 10_000 * seed + trial);
    const fit = fitTrial(pieces);
    if (fit.kind === 'cannot_say') continue;
    const withAi = pieces.filter(({ arm }) => arm === 'with_ai').length;
    const step = stepAt((4 * withAi * (pieces.length - withAi)) / pieces.length) ?? 0;
    const told = release(trialEstimate(fit, errorFor([])), step, random() - 0.5, 'trial');
    const fields = [told.step, told.estimate, told.low, told.high, told.high - told.low];
    rows.push([...fields, ...fields.map((one) => one ** 2), Number(words.includes(told.word))]);
    truth.push(people);
  }
  const [prior, error] = [spreadOf(truth), guessError(rows, truth)];
  tell({
    attack: '17 the heads of a trial from what it releases',
    tried:
      '1,200 made-up trials of 5 to 12 people with 4 to 12 pieces each; step, word, estimate and range; ridge with squares, five folds',
    learnt: `error ${error.toFixed(1)} people (prior ${prior.toFixed(1)})`,
  });
  expect(error).toBeGreaterThan(1.5);
});
