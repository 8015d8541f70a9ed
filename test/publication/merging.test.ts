import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStoredBoard } from '../../db/boards.ts';
import { listMerged } from '../../db/merged-task-types.ts';
import { readOffice } from '../../db/office.ts';
import { mergeTaskTypes, unmergeTaskType } from '../../server/catalogue/merge-task-types.ts';
import { publish } from '../../server/publication/publish.ts';
import { addTaskType } from '../support/builders.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { boardFromPieces, figuresSeen, type Ledger, readLedger } from './figures-seen.ts';
import { histories, type Office, openOffice, type Step, take } from './history.ts';
import { expectDifferencesRestOnEnough } from './supports.ts';

/* The same random histories, in which kinds of work are merged and parted again at any moment. */

type Merging = { do: 'merge' | 'unmerge'; one: number; other: number };

const isMerging = (step: Step | Merging): step is Merging => step.do === 'merge' || step.do === 'unmerge';

const mergings = fc.array(
  fc.record({
    at: fc.nat({ max: 1_000 }),
    do: fc.constantFrom('merge', 'merge', 'unmerge'),
    one: fc.nat({ max: 2 }),
    other: fc.nat({ max: 2 }),
  }),
  { minLength: 3, maxLength: 8 },
);

const stories = fc.tuple(histories, mergings).map(([history, taken]): (Step | Merging)[] => {
  const between: (Step | Merging)[] = [...history];
  for (const { at, ...merging } of taken) between.splice(at % (between.length + 1), 0, merging as Merging);
  return between;
});

test('no two figures differ by fewer than five people, whatever is merged and parted in between', async () => {
  const seen = { compared: 0, merged: 0 };
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      const context = await freshContext('2026-01-05T09:00:00');
      const office = await openOffice(context);
      // A third kind, so that what was merged is merged on.
      office.kinds.push({ taskTypeId: await addTaskType(context, 'Meeting minutes'), arm: 'with_ai' });
      const catalogue = catalogueOf(office);
      const sets = new Map<string, number[]>([['', []]]);
      for (const step of [...story, { do: 'publish' as const }]) {
        if (isMerging(step)) await merge(context, catalogue, step);
        else await take(context, office, step);
        if (step.do !== 'publish') continue;
        const { floor } = await readOffice(context.db);
        const ledger = await countedLedger(context);
        seen.merged += (await listMerged(context.db)).length;
        for (const figure of figuresSeen(office, ledger, context.clock(), floor)) {
          const fresh = boardFromPieces(figure, ledger, catalogue, floor);
          const stored = await readStoredBoard(context.db, figure.teamId, figure.window);
          expect(stored).toEqual(JSON.parse(JSON.stringify(fresh)));
          for (const ids of setsBehind(figure.atomIds, ledger)) sets.set(ids.join(), ids);
        }
      }
      seen.compared += expectDifferencesRestOnEnough(await readLedger(context), [...sets.values()]);
    }),
    { seed: 20260316, numRuns: 30, endOnFailure: true },
  );
  expect(seen.compared).toBeGreaterThan(2_500);
  expect(seen.merged).toBeGreaterThan(100);
}, 600_000);

test('merged twice is merged once, and parted again every figure is what it was', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const context = await freshContext('2026-01-05T09:00:00');
      const office = await openOffice(context);
      const [one, other] = catalogueOf(office) as [string, string];
      for (const step of [...history, { do: 'publish' as const }]) await take(context, office, step);
      // Everything that could ride along does, so that the next run of itself publishes nothing.
      await publish(context);
      const before = await everyBoard(context, office);
      await mergeTaskTypes(context, null, { id: one, into: other });
      await mergeTaskTypes(context, null, { id: one, into: other });
      const waiting = await context.db.all('select id from entries where atom_id is null');
      await unmergeTaskType(context, null, one);
      await publish(context);
      expect(await everyBoard(context, office)).toEqual(before);
      expect(await context.db.all('select id from entries where atom_id is null')).toEqual(waiting);
    }),
    { seed: 20260317, numRuns: 8, endOnFailure: true },
  );
}, 600_000);

const catalogueOf = ({ kinds }: Office) => [...new Set(kinds.map(({ taskTypeId }) => taskTypeId))];

/** What is refused (merging into a merged one, or one that is merged) is refused; the history goes on. */
async function merge(context: TestContext, catalogue: readonly string[], { do: what, one, other }: Merging) {
  const id = catalogue[one]!;
  try {
    if (what === 'merge') await mergeTaskTypes(context, null, { id, into: catalogue[other]! });
    else await unmergeTaskType(context, null, id);
  } catch (error) {
    expect((error as { code?: string }).code).toMatch(/invalid_input|not_offered|task_type_merged/);
  }
}

/** The atoms under the names that they count for today. */
async function countedLedger(context: TestContext): Promise<Ledger> {
  const ledger = await readLedger(context);
  const into = new Map((await listMerged(context.db)).map((merged) => [merged.id, merged.into]));
  const atoms = ledger.atoms.map((atom) => ({
    ...atom,
    taskTypeId: atom.taskTypeId && (into.get(atom.taskTypeId) ?? atom.taskTypeId),
  }));
  return { ...ledger, atoms };
}

/** All of a board, and what each of its lines is made of. */
function setsBehind(atomIds: readonly number[], { atoms }: Ledger): number[][] {
  const own = atoms.filter(({ id }) => atomIds.includes(id));
  const kinds = new Set(own.map(({ taskTypeId, burden }) => taskTypeId ?? burden));
  return [own, ...[...kinds].map((kind) => own.filter((atom) => (atom.taskTypeId ?? atom.burden) === kind))].map(
    (set) => set.map(({ id }) => id),
  );
}

async function everyBoard({ db }: TestContext, { teams }: Office) {
  const boards = [];
  for (const { id } of teams)
    for (const window of ['30', 'all'] as const) boards.push(await readStoredBoard(db, id, window));
  return boards;
}
