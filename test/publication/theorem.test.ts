import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStoredBoard } from '../../db/boards.ts';
import { readOffice } from '../../db/office.ts';
import { readBoard } from '../../server/publication/read-board.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { boardFromPieces, figuresSeen, type ItemRow, type Ledger, readLedger } from './figures-seen.ts';
import { histories, type Office, openOffice, take } from './history.ts';
import { expectDifferencesRestOnEnough, supportOf } from './supports.ts';

test('no two published figures differ by fewer than five people, over random histories', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const context = await freshContext('2026-01-05T09:00:00');
      const office = await openOffice(context);
      const sets = new Map<string, number[]>([['', []]]);
      const boards = new Map<string, string>();
      let shown: string | null = null;
      for (const step of [...history, { do: 'publish' as const }]) {
        const alters = step.do === 'publish' || step.do === 'floor';
        // What came in since is not in any figure.
        if (alters && shown !== null) expect(await everythingShown(context, office)).toBe(shown);
        await take(context, office, step);
        if (alters) shown = await everythingShown(context, office);
        if (step.do !== 'publish') continue;
        const { floor } = await readOffice(context.db);
        const ledger = await readLedger(context);
        for (const seen of figuresSeen(office, ledger, context.clock(), floor)) {
          sets.set(seen.atomIds.join(), seen.atomIds);
          const made = `${floor} ${seen.window === 'all'} ${seen.atomIds}`;
          const fresh = boards.get(made) ?? JSON.stringify(boardFromPieces(seen, ledger, catalogueOf(office), floor));
          boards.set(made, fresh);
          expect(await readStoredBoard(context.db, seen.teamId, seen.window)).toEqual(JSON.parse(fresh));
        }
        await expectEachVersionOnce(context, ledger);
      }
      const ledger = await readLedger(context);
      for (const { id } of ledger.atoms) expectNobodyDominates(ledger.items.get(id)!);
      compared += expectDifferencesRestOnEnough(ledger, [...sets.values()]);
    }),
    { seed: 20260302, numRuns: 100, endOnFailure: true },
  );
  // A history that publishes nothing proves nothing.
  expect(compared).toBeGreaterThan(3_000);
}, 600_000);

const catalogueOf = ({ kinds }: Office) => [...new Set(kinds.map(({ taskTypeId }) => taskTypeId))];

async function everythingShown(context: TestContext, { teams }: Office): Promise<string> {
  const boards = [];
  for (const { id } of teams) boards.push(await readBoard(context, { teamId: id, window: 'all' }));
  return JSON.stringify(boards);
}

function expectNobodyDominates(items: readonly ItemRow[]): void {
  // An item that is taken back and put again is one piece: it weighs as its larger version.
  const weights = new Map<string, { contributorId: string; minutes: number }>();
  for (const { itemId, contributorId, body } of items) {
    const { minutes, reworkMinutes = 0 } = JSON.parse(body);
    const most = Math.max(minutes + reworkMinutes, weights.get(itemId)?.minutes ?? 0);
    weights.set(itemId, { contributorId, minutes: most });
  }
  const byPerson = new Map<string, number>();
  for (const { contributorId, minutes } of weights.values())
    byPerson.set(contributorId, (byPerson.get(contributorId) ?? 0) + minutes);
  const total = [...byPerson.values()].reduce((sum, minutes) => sum + minutes, 0);
  expect(Math.max(...byPerson.values()) / total).toBeLessThanOrEqual(0.4 + 1e-9);
}

/** Over all atoms, a published item is there once, in the atom that it names and as last published; any other not at all. */
async function expectEachVersionOnce({ db }: TestContext, { items }: Ledger): Promise<void> {
  const living = await db.all<{ id: string; atomId: number }>(
    `select id, atom_id as atomId from entries where atom_id is not null union all select id, atom_id from burdens where atom_id is not null union all select id, atom_id from deletions where atom_id is not null`,
  );
  const left = [...supportOf([...items.values()].flat())].filter(([, { times }]) => times !== 0);
  expect(left.every(([, { times }]) => times === 1)).toBe(true);
  expect(left.map(([version]) => version.slice(0, 36)).sort()).toEqual(living.map(({ id }) => id).sort());
  for (const { id, atomId } of living)
    expect(items.get(atomId)!.filter(({ itemId, sign }) => itemId === id && sign === 1)).toHaveLength(1);
}
