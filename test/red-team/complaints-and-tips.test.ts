import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { entryId } from '../support/http.ts';
import { attack, tell } from './attack.ts';
import { attackedOffice, moved } from './office.ts';

/*
 * Attack 15. Who sees when a note was written and when a complaint came, has both. So complaints, tips and missing kinds come with the
 * run, all at once, in an order that has nothing to do with theirs; and the file on the disk keeps no trace of the order either.
 */

/** Spearman’s rank correlation of positions with the order in which things were sent. */
function rankCorrelation(positions: readonly number[]): number {
  const n = positions.length;
  const sorted = [...positions].sort((a, b) => a - b);
  const squares = positions.reduce((sum, position, at) => sum + (sorted.indexOf(position) - at) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

function placesOf(file: Buffer, text: string): number[] {
  const places: number[] = [];
  for (let at = file.indexOf(text); at >= 0; at = file.indexOf(text, at + 1)) places.push(at);
  return places;
}

attack(
  'complaints and tips come with the run only, and neither answers nor the file tell in which order',
  async (seed) => {
    const office = await attackedOffice({ seats: 6, seed });
    const { staff, kinds, log, told, administrator, team, context } = office;
    const before = await told();
    const sent = Array.from({ length: 60 }, (_, at) => `Said ${(at * 7919 + 13).toString(36)} aloud`);
    for (const [at, text] of sent.entries()) {
      const by = staff[at % 6]!;
      await log(by, { minutes: 30 + at }, entryId(0xfeed00 + at));
      const sort = at % 3;
      const { status } =
        sort === 0
          ? await by.ask('POST', '/api/feedback', { kind: 'complaint', text })
          : sort === 1
            ? await by.ask('POST', '/api/tips', { taskTypeId: kinds[0], text })
            : await by.ask('POST', '/api/proposals', { name: text });
      expect(status).toBe(201);
    }
    expect(moved(before, await told())).toEqual([]);

    await office.run();
    const lists = [
      (await administrator.ask('GET', '/api/feedback')).body.feedback.map((one: { text: string }) => one.text),
      (await administrator.ask('GET', `/api/teams/${team.id}/tips`)).body.tips.map((one: { text: string }) => one.text),
      (await administrator.ask('GET', '/api/proposals')).body.proposals.map((one: { name: string }) => one.name),
    ] as string[][];
    const bySort = [0, 1, 2].map((sort) => sent.filter((_, at) => at % 3 === sort));
    expect(lists.map((list) => [...list].sort())).toEqual(bySort.map((texts) => [...texts].sort()));
    const inAnswers = lists.map((list, sort) => rankCorrelation(bySort[sort]!.map((text) => list.indexOf(text))));

    // Whoever takes the disk: a row and its index, none left over, and where they stand tells nothing.
    const path = new URL(context.url).pathname;
    const file = readFileSync(path);
    let log36 = Buffer.alloc(0);
    try {
      log36 = readFileSync(`${path}-wal`);
    } catch {
      // No write log at all is as good.
    }
    for (const text of sent) {
      expect(placesOf(log36, text), `“${text}” in the write log`).toEqual([]);
      expect([1, 2], `“${text}” in the file`).toContain(placesOf(file, text).length);
    }
    const inFile = bySort.map((texts) => rankCorrelation(texts.map((text) => placesOf(file, text)[0]!)));
    const copies = Math.max(...sent.map((text) => placesOf(file, text).length));
    // Twenty each: beyond ±0.6 in one of two hundred orders by chance, beyond ±0.75 in one of five thousand.
    const most = seed === 1 ? 0.6 : 0.75;
    for (const correlation of [...inAnswers, ...inFile]) expect(Math.abs(correlation)).toBeLessThan(most);
    const shown = (all: number[]) => all.map((one) => one.toFixed(2)).join(', ');
    tell({
      attack: '15 complaints, tips and missing kinds against notes',
      tried: '60 of them, each right after a note; all answers before the run; answers, file and write log after it',
      learnt: `before the run nothing; after it no order: rank correlation ${shown(inAnswers)} in answers, ${shown(inFile)} in the file; in the file a text stands ${copies} times (row and index), in the write log never`,
    });
  },
  120_000,
);
