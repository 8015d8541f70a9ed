import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStoredBoard } from '../../db/boards.ts';
import { listDecisionDays } from '../../db/decisions.ts';
import { readOffice } from '../../db/office.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { entries } from '../../db/schema/entries.ts';
import { windows } from '../../db/vocabulary.ts';
import { newId } from '../../server/access/tokens.ts';
import { decide } from '../../server/decisions/decide.ts';
import type { Figures } from '../../server/publication/figures.ts';
import { readTaskPage } from '../../server/publication/read-task-page.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { boardFromPieces, figuresSeen, type Ledger, readLedger, type Seen } from './figures-seen.ts';
import { histories, type Office, openOffice, type Step, take } from './history.ts';
import { expectDifferencesRestOnEnough } from './supports.ts';

/*
 * The same random histories, with answers to every question, and with decisions taken in between: what the pages of single kinds of
 * work add is held to the same promise as the boards.
 */

type Decision = { do: 'decide'; team: number; taskType: number };

const decisions = fc.array(
  fc.record({ at: fc.nat({ max: 1_000 }), team: fc.constantFrom(0, 1, 1), taskType: fc.constantFrom(0, 0, 1) }),
  { minLength: 1, maxLength: 4 },
);

/** Both arms of one kind of work in East, enough for an interval. */
const enough: Step[] = ([10, 20, 25, 40] as const).flatMap((minutes) =>
  ([0, 1] as const).map((kind) => ({ do: 'crowd' as const, team: 1 as const, people: 6 as const, kind, minutes })),
);
const published: Step[] = [{ do: 'publish' }, { do: 'days', days: 1 }];

const stories = fc.tuple(histories, decisions).map(([history, taken]): (Step | Decision)[] => {
  const between: (Step | Decision)[] = [...history];
  for (const { at, team, taskType } of taken)
    between.splice(at % (between.length + 1), 0, { do: 'decide', team, taskType });
  const ruling: Decision = { do: 'decide', team: 1, taskType: 0 };
  return [...enough, ...published, ruling, { do: 'days', days: 1 }, ...between, ...enough, { do: 'publish' }];
});

test('histories, sides of decisions, months and shares rest on whole atoms, and pages stand still between publications', async () => {
  const seen = { moments: 0, sides: 0, months: 0, reasons: 0, twice: 0, compared: 0 };
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      const context = await freshContext('2026-01-05T09:00:00');
      const office = await openOffice(context);
      const accountId = await anAccount(context);
      const sets = new Map<string, number[]>([['', []]]);
      let shown: string | null = null;
      for (const step of story) {
        const alters = step.do === 'publish' || step.do === 'floor';
        if (alters && shown !== null) expect(await everythingShown(context, office)).toBe(shown);
        if (step.do === 'decide') await rule(context, office, accountId, step);
        else await take(context, office, step);
        await answerEverything(context);
        if (alters) shown = await everythingShown(context, office);
        if (step.do !== 'publish') continue;
        const { floor } = await readOffice(context.db);
        const ledger = await readLedger(context);
        const decided = await listDecisionDays(context.db);
        for (const figure of figuresSeen(office, ledger, context.clock(), floor)) {
          const own = decided.filter(({ teamId }) => teamId === figure.teamId);
          const fresh = boardFromPieces(figure, ledger, catalogueOf(office), floor, own);
          const stored = (await readStoredBoard(context.db, figure.teamId, figure.window)) as Figures;
          expect(stored).toEqual(JSON.parse(JSON.stringify(fresh)));
          for (const ids of setsBehind(figure, own)) sets.set(ids.join(), ids);
          count(seen, stored);
          expectTwiceSaidByEnough(figure, ledger, stored);
        }
      }
      seen.compared += expectDifferencesRestOnEnough(await readLedger(context), [...sets.values()]);
    }),
    { seed: 20260309, numRuns: 15, endOnFailure: true },
  );
  // A history in which nothing of this is shown proves nothing.
  expect(seen.moments).toBeGreaterThan(150);
  expect(seen.sides).toBeGreaterThan(12);
  expect(seen.months).toBeGreaterThan(200);
  expect(seen.reasons).toBeGreaterThan(200);
  expect(seen.compared).toBeGreaterThan(2_000);
  expect(seen.twice).toBeGreaterThan(20);
}, 600_000);

const catalogueOf = ({ kinds }: Office) => [...new Set(kinds.map(({ taskTypeId }) => taskTypeId))];

async function anAccount(context: TestContext): Promise<string> {
  const id = newId(context);
  await context.writer.commit(context.db.insert(accounts).values({ id, username: 'lead', role: 'lead' }));
  return id;
}

async function rule(context: TestContext, office: Office, accountId: string, step: Decision): Promise<void> {
  await decide(context, { accountId }, office.teams[step.team]!.id, {
    taskTypeId: catalogueOf(office)[step.taskType]!,
    ruling: 'use',
    reason: 'It helps',
    reviewOn: null,
  });
}

/** Each new entry answers every question, one so and the next otherwise, before anything of it can be published. */
async function answerEverything({ db, writer }: TestContext): Promise<void> {
  await writer.commit(
    db
      .update(entries)
      .set({
        secondsToLog: sql`5 + rowid % 7`,
        moreAsked: sql`rowid % 2`,
        alsoByHand: sql`rowid % 5 > 0`,
        byHandMinutes: sql`20 + rowid % 40`,
        expectedMinutes: sql`15 + rowid % 30`,
        expectedMinutesWithAi: sql`10 + rowid % 20`,
        timeBecame: sql`iif(rowid % 2, 'residents', 'thinking')`,
        whyWithoutAi: sql`iif(arm = 'without_ai', iif(rowid % 2, 'confidential', 'chose_not'), null)`,
        reworkMinutes: sql`iif(arm = 'with_ai', 5, 0)`,
        reworkReasons: sql`iif(arm = 'with_ai', iif(rowid % 3, '["wrong_figures"]', '["other"]'), '[]')`,
      })
      .where(sql`atom_id is null and seconds_to_log is null`),
  );
}

/** Everything of every page but the list of decisions, which stands there as soon as it is made. */
async function everythingShown(context: TestContext, office: Office): Promise<string> {
  const shown = [];
  for (const { id: teamId } of office.teams)
    for (const taskTypeId of catalogueOf(office))
      for (const window of ['30', 'all'] as const) {
        const { evidence, history, decisions, resting, asOf } = await readTaskPage(context, {
          teamId,
          taskTypeId,
          window,
        });
        const sides = new Set(decisions.flatMap(({ beforeAfter }) => JSON.stringify(beforeAfter ?? [])));
        sides.delete('[]');
        shown.push({ evidence, history, sides: [...sides].sort(), resting, asOf });
      }
  return JSON.stringify(shown);
}

/** The sets of atoms that figures of this team and window are made of: all, each month's, each day's before, each decision's sides. */
function setsBehind({ atoms: own, atomIds, window }: Seen, decided: { taskTypeId: string; decidedOn: string }[]) {
  const where = (chosen: (atom: (typeof own)[number]) => boolean) => own.filter(chosen).map(({ id }) => id);
  const months = new Set(own.map(({ publishedOn }) => publishedOn.slice(0, 7)));
  const sets = [atomIds, ...[...months].map((month) => where(({ publishedOn }) => publishedOn.startsWith(month)))];
  if (window !== windows.at(-1)) return sets;
  for (const day of new Set(own.map(({ publishedOn }) => publishedOn)))
    sets.push(where(({ publishedOn }) => publishedOn <= day));
  for (const { taskTypeId, decidedOn } of decided) {
    sets.push(where((atom) => atom.taskTypeId === taskTypeId && atom.publishedOn < decidedOn));
    sets.push(where((atom) => atom.taskTypeId === taskTypeId && atom.publishedOn > decidedOn));
  }
  return sets;
}

function count(
  seen: { moments: number; sides: number; months: number; reasons: number; twice: number },
  { taskTypes }: Figures,
): void {
  for (const { evidence, details, doneTwiceShare } of taskTypes) {
    seen.twice += doneTwiceShare === null ? 0 : 1;
    seen.moments += details?.history.filter(({ moment }) => moment !== null).length ?? 0;
    seen.sides += details?.sides.length ?? 0;
    seen.months += evidence.ratchet.filter(({ moreAskedShare }) => moreAskedShare !== null).length;
    seen.reasons += evidence.rework.reasons?.length ?? 0;
  }
}

/** "Done twice" is told, and the task suggested, only where at least five people said so in what is published. */
function expectTwiceSaidByEnough({ atomIds }: Seen, ledger: Ledger, { taskTypes, advice }: Figures): void {
  const told = taskTypes.filter(({ doneTwiceShare }) => doneTwiceShare !== null).map(({ id }) => id);
  expect(advice.dropTask === null ? told : [...told, advice.dropTask].filter((id) => !told.includes(id))).toEqual([]);
  for (const taskTypeId of told) {
    const own = ledger.atoms.filter((atom) => atomIds.includes(atom.id) && atom.taskTypeId === taskTypeId);
    const items = own.flatMap(({ id }) => ledger.items.get(id)!);
    const saying = items.filter(({ body }) => JSON.parse(body).alsoByHand === true);
    expect(new Set(saying.map(({ contributorId }) => contributorId)).size).toBeGreaterThanOrEqual(5);
  }
}
