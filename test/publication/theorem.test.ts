import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStoredBoard } from '../../db/boards.ts';
import { readOffice } from '../../db/office.ts';
import { readBoard } from '../../server/publication/read-board.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { type AtomRow, boardFromPieces, figuresSeen, type ItemRow, type Ledger, readLedger } from './figures-seen.ts';
import { histories, type Office, openOffice, take } from './history.ts';

/** The promise, not the program's constant. */
const fewest = 5;

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
          const made = `${floor} ${seen.atomIds}`;
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

/** Both over all that a figure may pool, and over each kind of work in it, which has figures of its own. */
function expectDifferencesRestOnEnough(ledger: Ledger, sets: readonly number[][]): number {
  let compared = 0;
  const selections = [
    () => true,
    ...[...new Set(ledger.atoms.map(kindOf))].map((kind) => (atom: AtomRow) => kindOf(atom) === kind),
  ];
  for (const selection of selections) {
    const chosen = new Set(ledger.atoms.filter(selection).map(({ id }) => id));
    const supports = new Map<string, Map<string, Signed>>();
    for (const set of sets) {
      const ids = set.filter((id) => chosen.has(id));
      supports.set(ids.join(), supportOf(ids.flatMap((id) => ledger.items.get(id)!)));
    }
    const [...all] = supports.values();
    for (const [at, one] of all.entries())
      for (const other of all.slice(0, at)) {
        const people = peopleBetween(one, other);
        if (people > 0 && people < fewest) expect.fail(`two figures differ by ${people} people`);
        compared += 1;
      }
  }
  return compared;
}

const kindOf = ({ taskTypeId, arm, burden }: AtomRow) => `${taskTypeId} ${arm} ${burden}`;

interface Signed {
  times: number;
  contributorId: string;
}

function supportOf(items: readonly ItemRow[]): Map<string, Signed> {
  const support = new Map<string, Signed>();
  for (const { itemId, body, sign, contributorId } of items) {
    const version = `${itemId} ${body}`;
    support.set(version, { contributorId, times: (support.get(version)?.times ?? 0) + sign });
  }
  return support;
}

function peopleBetween(one: ReadonlyMap<string, Signed>, other: ReadonlyMap<string, Signed>): number {
  const people = new Set<string>();
  for (const version of new Set([...one.keys(), ...other.keys()])) {
    const here = one.get(version);
    const there = other.get(version);
    if ((here?.times ?? 0) !== (there?.times ?? 0)) people.add((here ?? there)!.contributorId);
  }
  return people.size;
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
