import { expect, test } from 'vitest';
import { slips } from '../../db/schema/seats.ts';
import { seatsOf } from '../../db/seats.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { codeLetters, withCheckLetter } from '../../server/domain/slip-code.ts';
import { createLimits } from '../../server/http/limits.ts';
import { freshContext } from '../support/context.ts';
import { type Answer, type Browser, entryId, nonceOf, setUpOffice } from '../support/http.ts';
import { seededBytes } from '../support/random.ts';
import { attack } from './attack.ts';

/*
 * Attack 12: somebody holds a slip or a code that is not theirs. What they may learn is that it was used; what they may gain is at most
 * the one seat that nobody had taken yet, and then its owner finds out in front of everybody.
 */

async function office(seed: number) {
  const context = await freshContext('2026-03-10T09:00:00', seed);
  await seedCatalogue(context);
  const made = await setUpOffice(context);
  const team = await made.newTeam('Team');
  const taskTypeId = (await made.administrator.ask('GET', '/api/catalogue')).body.taskTypes[0].id as string;
  const opened = (await made.administrator.ask('POST', `/api/teams/${team.id}/hats`, { kind: 'sheet', seats: 6 })).body;
  const draw = (browser: Browser, code: string, nonce = nonceOf()) =>
    browser.ask('POST', '/api/draws', { code, nonce });
  const log = (browser: Browser, minutes: number) =>
    browser.ask('PUT', `/api/entries/${entryId()}`, { taskTypeId, outcome: 'saved', minutes, day: '2026-03-10' });
  const seats = () => seatsOf(context.db, team.id, '2026-03-10');
  return { ...made, context, team, codes: opened.codes as string[], draw, log, seats };
}

/** Everything that a browser can read of people's own. */
async function readsOf(browser: Browser): Promise<Answer[]> {
  const paths = ['/api/me', '/api/entries', '/api/entries/export?format=json', '/api/draws'];
  return Promise.all(paths.map((path) => browser.ask('GET', path)));
}

const told: { attack: string; gained: string; owner: string }[] = [];
const tell = (attack: string, gained: string, owner: string) => told.push({ attack, gained, owner });

attack('a used slip, found in the bin or photographed, opens no entries', async (seed) => {
  const { codes, draw, log, stranger, context, seats } = await office(seed);
  const owner = stranger();
  await draw(owner, codes[0]!);
  await log(owner, 137);
  const before = await seats();
  const thief = stranger();
  for (let time = 0; time < 3; time++) {
    expect(await draw(thief, codes[0]!)).toMatchObject({ status: 410, body: { code: 'slip_used' } });
    expect((await thief.ask('GET', `/api/draws/${codes[0]}`)).body.code).toBe('slip_used');
  }
  const seen = await readsOf(thief);
  expect(seen.slice(1).map(({ status }) => status)).toEqual([401, 401, 401]);
  expect(JSON.stringify(seen.map(({ body }) => body))).not.toContain('137');
  expect(thief.cookies.size).toBe(0);
  expect(await seats()).toEqual(before);
  expect(await context.db.$count(slips)).toBe(5);
  tell('a used slip', 'nothing; no cookie, no entries, no seat', 'unharmed');
});

attack('a used slip says nothing else than one that never was', async (seed) => {
  const { codes, draw, stranger } = await office(seed);
  await draw(stranger(), codes[0]!);
  const never = withCheckLetter('ABCDEFGHJ');
  const [used, unknown] = [await draw(stranger(), codes[0]!), await draw(stranger(), never)];
  expect(used.body).toEqual(unknown.body);
  tell('a used slip against one never printed', 'the same answer', 'unharmed');
});

attack(
  'a slip photographed before its owner drew: the thief has one seat and nobody’s entries, and its owner says so aloud',
  async (seed) => {
    const { codes, draw, log, stranger, team, seats } = await office(seed);
    const [thief, owner, other] = [stranger(), stranger(), stranger()];
    await draw(other, codes[1]!);
    await log(other, 137);
    expect((await draw(thief, codes[0]!)).status).toBe(200);
    const seen = await readsOf(thief);
    expect(seen[1]!.body.entries).toEqual([]);
    expect(JSON.stringify(seen.map(({ body }) => body))).not.toContain('137');
    const refused = await draw(owner, codes[0]!);
    expect(refused).toMatchObject({ status: 410, body: { code: 'slip_used' } });
    expect(refused.body.title).toMatch(/say so in front of everybody and ask for a re-draw/);
    // No seat came from nowhere: the number that all read is still the number of slips.
    expect((await stranger().ask('GET', `/api/join/${team.joinCode}`)).body.seats.total).toBe(6);
    expect(await seats()).toHaveLength(2);
    tell('a slip photographed before it was drawn', 'that one seat, empty', 'is refused loudly: re-draw');
  },
);

attack('after the re-draw that the owner asked for, the thief’s seat counts no more', async (seed) => {
  const { codes, draw, stranger, administrator, team, seats } = await office(seed);
  const [thief, owner] = [stranger(), stranger()];
  await draw(thief, codes[0]!);
  const fresh = (
    await administrator.ask('POST', `/api/teams/${team.id}/hats`, { kind: 'sheet', seats: 5, redraw: true })
  ).body.codes;
  expect(await seats()).toEqual([]);
  await draw(owner, fresh[0]);
  expect(await seats()).toHaveLength(1);
  expect((await thief.ask('GET', '/api/draws')).body.seat.state).toBe('none');
  tell('the same, after a re-draw', 'nothing', 'has a seat');
});

attack('a slip that many draw at the same moment gives one seat', async (seed) => {
  const { codes, draw, stranger, context, seats } = await office(seed);
  const answers = await Promise.all(Array.from({ length: 20 }, () => draw(stranger(), codes[0]!)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ body }) => body.code === 'slip_used')).toHaveLength(19);
  expect(await seats()).toHaveLength(1);
  expect(await context.db.$count(slips)).toBe(5);
  tell('one slip drawn by twenty at once', 'one seat, of one', 'nineteen are refused loudly');
});

attack('a nonce that was overheard needs its code, and opens nothing once its owner has moved', async (seed) => {
  const { codes, draw, log, stranger } = await office(seed);
  const nonce = nonceOf();
  const owner = stranger();
  await draw(owner, codes[0]!, nonce);
  await log(owner, 137);
  const thief = stranger();
  const another = await draw(thief, codes[1]!, nonce);
  expect(another.status).toBe(200);
  expect((await thief.ask('GET', '/api/entries')).body.entries).toEqual([]);
  const { code } = (await owner.ask('POST', '/api/contributors/me/code')).body;
  await owner.ask('POST', '/api/contributors/moves', { code, nonce: nonceOf() });
  expect((await draw(stranger(), codes[0]!, nonce)).body.code).toBe('slip_used');
  tell('a nonce overheard', 'nothing without its code; nothing after a move', 'unharmed');
});

attack(
  '“my code”, seen over a shoulder: after its owner used it, it opens nothing; used before, its owner is told at once',
  async (seed) => {
    const { codes, draw, log, stranger, seats } = await office(seed);
    const owner = stranger();
    await draw(owner, codes[0]!);
    await log(owner, 137);
    const ask = async () => (await owner.ask('POST', '/api/contributors/me/code')).body.code as string;
    const move = (browser: Browser, code: string) =>
      browser.ask('POST', '/api/contributors/moves', { code, nonce: nonceOf() });

    const used = await ask();
    await move(owner, used);
    const late = stranger();
    expect((await move(late, used)).status).toBe(410);
    expect((await late.ask('GET', '/api/entries')).status).toBe(401);

    const before = await seats();
    const stolen = await ask();
    const thief = stranger();
    expect((await move(thief, stolen)).status).toBe(200);
    // Never two at once: whoever was moved away hears of it at the next touch, and the number of seats is what it was.
    expect(await owner.ask('GET', '/api/entries')).toMatchObject({ status: 401, body: { code: 'not_joined' } });
    expect(await seats()).toEqual(before);
    tell('“my code” after its use', 'nothing', 'unharmed');
    tell('“my code” used first, within ten minutes', 'the own private side of one person', 'is thrown out at once');
  },
);

attack(
  'guessed codes find nothing before the limit stops them',
  async (seed) => {
    const context = await freshContext('2026-03-10T09:00:00', seed);
    const { administrator, newTeam, stranger } = await setUpOffice(context, { limits: createLimits() });
    const team = await newTeam('Team');
    await administrator.ask('POST', `/api/teams/${team.id}/hats`, { kind: 'screen', seats: 12 });
    const bytes = seededBytes(11 + seed);
    const guess = () =>
      withCheckLetter(Array.from(bytes(5), (byte) => codeLetters[byte % codeLetters.length]).join(''));
    const thief = stranger();
    let answered = 0;
    for (let time = 0; time < 700; time++) {
      const { status } = await thief.ask('POST', '/api/draws', { code: guess(), nonce: nonceOf() });
      if (status !== 429) answered += 1;
      expect([410, 429]).toContain(status);
    }
    expect(answered).toBe(600);
    // 31⁵ codes, 600 guesses in five minutes, fifteen minutes of life.
    expect((3 * answered) / 31 ** 5).toBeLessThan(1e-4);
    tell(
      'guessing a screen’s code by one address',
      `chance ${((3 * answered) / 31 ** 5).toExponential(1)} in its life`,
      'would find the hat empty',
    );
  },
  60_000,
);

test('what attack 12 gains, as a table', () => {
  const lines = [...new Set(told.map(({ attack, gained, owner }) => `| ${attack} | ${gained} | ${owner} |`))];
  process.stdout.write(`\n| attack | gained | the owner |\n|---|---|---|\n${lines.join('\n')}\n`);
  expect(lines).toHaveLength(9);
});
