import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStoredBoard } from '../../db/boards.ts';
import { readOffice } from '../../db/office.ts';
import { readBoard } from '../../server/publication/read-board.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { boardFromPieces, figuresSeen, type ItemRow, type Ledger, readLedger, type Seen } from './figures-seen.ts';
import { histories, type Office, openOffice, take } from './history.ts';
import { expectDifferencesOfManyTeams, expectDifferencesRestOnEnough, supportOf } from './supports.ts';

test('no two published figures differ by fewer than five people, nor an upper level’s by fewer than three teams, over random histories', async () => {
  let compared = 0;
  let ofTeams = 0;
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const context = await freshContext('2026-01-05T09:00:00');
      const office = await openOffice(context);
      const sets = new Map<string, number[]>([['', []]]);
      const setsByTeam = new Map(office.teams.map(({ id }) => [id, new Map<string, number[]>([['', []]])]));
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
          for (const ids of byKind(seen)) setsByTeam.get(seen.teamId)!.set(ids.join(), ids);
          const made = `${floor} ${seen.window === 'all'} ${seen.atoms.map(({ id, publishedOn }) => `${id} ${publishedOn}`)}`;
          const fresh = boards.get(made) ?? JSON.stringify(boardFromPieces(seen, ledger, catalogueOf(office), floor));
          boards.set(made, fresh);
          expect(await readStoredBoard(context.db, seen.teamId, seen.window)).toEqual(JSON.parse(fresh));
        }
        await expectEachVersionOnce(context, ledger);
      }
      const ledger = await readLedger(context);
      for (const { id } of ledger.atoms) expectNobodyDominates(ledger.items.get(id)!);
      compared += expectDifferencesRestOnEnough(ledger, [...sets.values()]);
      const teamOf = new Map(office.people.map(({ id, teamId }) => [id, teamId]));
      for (const [level, own] of setsByTeam)
        if (ledger.pools.some(({ teamId }) => teamId === level))
          ofTeams += expectDifferencesOfManyTeams(ledger, level, [...own.values()], teamOf);
    }),
    { seed: 20260302, numRuns: 50, endOnFailure: true },
  );
  // A history that publishes nothing proves nothing.
  expect(compared).toBeGreaterThan(1_500);
  expect(ofTeams).toBeGreaterThan(250);
}, 600_000);

/** A figure is of everything or of one kind of work. */
const byKind = ({ atoms, atomIds }: Seen): number[][] => [
  atomIds,
  ...[...new Set(atoms.map(({ taskTypeId }) => taskTypeId))].map((kind) =>
    atoms.filter(({ taskTypeId }) => taskTypeId === kind).map(({ id }) => id),
  ),
];

const catalogueOf = ({ kinds }: Office) => [...new Set(kinds.map(({ taskTypeId }) => taskTypeId))];

async function everythingShown(context: TestContext, { teams }: Office): Promise<string> {
  const boards = [];
  for (const { id } of teams) {
    const { team, ...figures } = await readBoard(context, { teamId: id, window: 'all' });
    // Whether a team stands above others is no figure: it shows as soon as one moves.
    boards.push({ ...figures, team: team.id });
  }
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
