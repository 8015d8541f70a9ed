import { expect, test } from 'vitest';
import { audit } from '../../db/schema/accounts.ts';
import { feedback } from '../../db/schema/voices.ts';
import { createLimits, type Limits } from '../../server/http/limits.ts';
import { freshContext } from '../support/context.ts';
import { type Browser, setUpOffice } from '../support/http.ts';
import { arriving } from '../support/runs.ts';

async function officeWithStaff({ limits }: { limits?: Limits } = {}) {
  const context = await freshContext();
  const office = await setUpOffice(context, limits ? { limits } : {});
  const all = { ...office, administrator: arriving(context, office.administrator) };
  const team = await all.newTeam('Team');
  const staff = await all.newStaff(team);
  const send = (text: string, kind = 'complaint', browser: Browser = staff) =>
    browser.ask('POST', '/api/feedback', { kind, text });
  const inbox = async () => (await all.administrator.ask('GET', '/api/feedback')).body.feedback;
  const answer = (id: string, body: object) => all.administrator.ask('POST', `/api/feedback/${id}/answer`, body);
  const shown = async () => (await staff.ask('GET', '/api/guidance')).body.answers;
  return { ...all, context, team, staff, send, inbox, answer, shown };
}

test('a complaint reaches the administrator without person, team or day', async () => {
  const { context, send, inbox, staff, team } = await officeWithStaff();
  const text = '要求截图证明用了 AI。\n太多了。';
  const sent = await send(text);
  expect([sent.status, sent.body]).toEqual([201, { receipt: expect.any(String) }]);
  expect(await inbox()).toEqual([
    { id: expect.any(String), kind: 'complaint', text, receivedIn: '2026-03', answered: null },
  ]);
  const [row] = await context.db.select().from(feedback);
  expect(Object.values(row!).filter((value) => value !== null)).toEqual([
    row!.id,
    'complaint',
    text,
    '2026-03',
    // Of a random code, and that it has come with a publication.
    row!.receiptHash,
    true,
  ]);
  expect(JSON.stringify(row)).not.toContain(team.id);
  expect((await staff.ask('GET', '/api/feedback')).status).toBe(401);
});

test('months stand newest first, and in a month nothing tells what came first', async () => {
  const { context, send, inbox } = await officeWithStaff();
  const words = Array.from({ length: 12 }, (_, at) => `Number ${at}`);
  for (const text of words) await send(text, 'suggestion');
  context.setNow('2026-04-01T00:30:00');
  await send('In April');
  const received: { id: string; text: string; receivedIn: string }[] = await inbox();
  expect(received[0]).toMatchObject({ text: 'In April', receivedIn: '2026-04' });
  const march = received.slice(1);
  expect(march.map(({ id }) => id)).toEqual(march.map(({ id }) => id).sort());
  const order = march.map(({ text }) => text);
  expect([...order].sort()).toEqual([...words].sort());
  expect(order).not.toEqual(words);
  expect(order).not.toEqual(words.toReversed());
});

test('the same words sent again are one', async () => {
  const { send, inbox } = await officeWithStaff();
  for (let times = 0; times < 3; times++) expect((await send('The form asks twice')).status).toBe(201);
  await send('The form asks twice', 'suggestion');
  expect(await inbox()).toHaveLength(2);
});

test("an answer is public: under the administrator's question, or under the words as they were sent", async () => {
  const { context, send, inbox, answer, shown } = await officeWithStaff();
  await send('Why must we send screenshots?');
  await send('Let us skip small pieces', 'suggestion');
  const received: { id: string; text: string }[] = await inbox();
  const idOf = (text: string) => received.find((one) => one.text.startsWith(text))!.id;
  expect(await shown()).toEqual([]);
  const reworded = await answer(idOf('Why'), { question: 'Are screenshots asked for?', answer: 'No longer.' });
  expect(reworded).toMatchObject({
    status: 200,
    body: { answered: { question: 'Are screenshots asked for?', answer: 'No longer.', answeredOn: '2026-03-02' } },
  });
  context.setNow('2026-03-05T09:00:00');
  await answer(idOf('Let'), { showText: true, answer: 'You may: logging is voluntary.' });
  expect(await shown()).toEqual([
    { question: 'Let us skip small pieces', answer: 'You may: logging is voluntary.', answeredOn: '2026-03-05' },
    { question: 'Are screenshots asked for?', answer: 'No longer.', answeredOn: '2026-03-02' },
  ]);
  expect(await inbox()).toContainEqual(reworded.body);
  await answer(idOf('Let'), { showText: true, answer: 'You may.' });
  expect((await shown()).map((one: { answer: string }) => one.answer)).toEqual(['You may.', 'No longer.']);
});

test('what is thrown away is gone, with its public answer', async () => {
  const { administrator, context, send, inbox, answer, shown } = await officeWithStaff();
  await send('Why?');
  const [{ id }] = await inbox();
  await answer(id, { showText: true, answer: 'Because.' });
  for (let times = 0; times < 2; times++)
    expect((await administrator.ask('DELETE', `/api/feedback/${id}`)).status).toBe(204);
  expect([await inbox(), await shown(), await context.db.$count(feedback)]).toEqual([[], [], 0]);
  expect((await answer(id, { showText: true, answer: 'Because.' })).status).toBe(404);
});

test('answering and throwing away are noted, not what it was about', async () => {
  const { administrator, context, send, inbox, answer } = await officeWithStaff();
  await send('Why?');
  const [{ id }] = await inbox();
  await answer(id, { showText: true, answer: 'Call 13812345678' });
  await answer(id, { showText: true, answer: 'Because.' });
  for (let times = 0; times < 2; times++) await administrator.ask('DELETE', `/api/feedback/${id}`);
  const noted = (await context.db.select().from(audit)).filter(({ action }) => action.startsWith('feedback_'));
  expect(noted.map(({ action, day, teamId, details }) => [action, day, teamId, details])).toEqual([
    ['feedback_answered', '2026-03-02', null, {}],
    ['feedback_discarded', '2026-03-02', null, {}],
  ]);
});

test.each([
  ['no kind', { kind: undefined }, ['kind', 'not_in_list']],
  ['an unknown kind', { kind: 'praise' }, ['kind', 'not_in_list']],
  ['no words', { text: '' }, ['text', 'too_short']],
  ['too many words', { text: 'a'.repeat(1_001) }, ['text', 'too_long']],
  ['an e-mail address', { text: 'Write to zhang.wei@example.cn' }, ['text', 'identity_data']],
  ['a name', { name: 'Zhang' }, ['name', 'unknown_field']],
])('%s: refused, and the field is named', async (_, wrong, [field, code]) => {
  const { staff, inbox } = await officeWithStaff();
  const refused = await staff.ask('POST', '/api/feedback', { kind: 'complaint', text: 'Too much', ...wrong });
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ field, code }] } });
  expect(await inbox()).toEqual([]);
});

test.each([
  ['neither question nor the words', { answer: 'Yes' }, ['question', 'required']],
  ['both', { answer: 'Yes', showText: true, question: 'Really?' }, ['question', 'contradicts']],
  ['a number in the question', { answer: 'Yes', question: 'Is it 13812345678?' }, ['question', 'identity_data']],
  ['a number in the answer', { answer: 'Call 13812345678', showText: true }, ['answer', 'identity_data']],
  ['no answer', { showText: true }, ['answer', 'required']],
])('an answer with %s is refused, and nothing is shown', async (_, body, [field, code]) => {
  const { send, inbox, answer, shown } = await officeWithStaff();
  await send('Too much');
  const [{ id }] = await inbox();
  expect(await answer(id, body)).toMatchObject({ status: 422, body: { errors: [{ field, code }] } });
  expect(await shown()).toEqual([]);
});

test('strangers send nothing, and one device only so much an hour', async () => {
  const { send, stranger, newStaff, team } = await officeWithStaff({ limits: createLimits() });
  expect((await send('Hello', 'complaint', stranger())).status).toBe(401);
  for (let number = 0; number < 10; number++) expect((await send(`Number ${number}`)).status).toBe(201);
  expect((await send('Number 10')).status).toBe(429);
  expect((await send('Number 11', 'complaint', await newStaff(team))).status).toBe(201);
});
