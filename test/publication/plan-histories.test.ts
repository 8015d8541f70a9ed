import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Arm, arms } from '../../db/vocabulary.ts';
import type { Piece } from '../../server/evidence/cell.ts';
import type { Correction } from '../../server/publication/item.ts';
import type { Key } from '../../server/publication/key.ts';
import { itemsOf } from '../../server/publication/ledger.ts';
import { briefing, pendingOf, piece, planned } from './planned.ts';

/* The theorem over plans alone: thousands of short, nasty histories of one team, one task type and two arms. */

interface Item {
  id: string;
  contributorId: string;
  arm: Arm;
  minutes: number;
  revision: number;
  deleted: boolean;
  held: { atomId: number; body: Piece } | null;
  publishedBefore: boolean;
}

const person = fc.nat({ max: 6 });
const arm = fc.constantFrom(...arms);
const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('crowd'), from: person, people: fc.constantFrom(3, 4, 5, 5), arm }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('move'), at: fc.nat({ max: 40 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('amend'), at: fc.nat({ max: 40 }) }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('delete'), at: fc.nat({ max: 40 }), count: fc.constantFrom(1, 5) }),
    },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('publish') }) },
  ),
  { minLength: 12, maxLength: 30, size: 'max' },
);

type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;
type Rows = ReturnType<typeof itemsOf>;

test('no sum of consecutive atoms rests on one to four people', () => {
  let checked = 0;
  fc.assert(
    fc.property(steps, (history) => {
      checked += expectEnoughBehindEverySum(atomsAfter(history));
    }),
    { seed: 20260302, numRuns: 1_500 },
  );
  expect(checked).toBeGreaterThan(5_000);
});

test('an entry that went elsewhere and came back the same cancels its own retraction, so it is nobody’s fifth', () => {
  const atoms = atomsAfter([
    { do: 'crowd', from: 2, people: 5, arm: 'with_ai' },
    { do: 'publish' },
    { do: 'move', at: 4 },
    { do: 'crowd', from: 0, people: 5, arm: 'with_ai' },
    { do: 'publish' },
    { do: 'move', at: 4 },
    { do: 'delete', at: 5, count: 5 },
    { do: 'crowd', from: 0, people: 4, arm: 'with_ai' },
    { do: 'publish' },
  ]);
  // A third atom would rest, together with the second, on the last four alone.
  expect(atoms).toHaveLength(2);
  expectEnoughBehindEverySum(atoms);
});

function atomsAfter(history: readonly Step[]): Rows[] {
  const items: Item[] = [];
  const atoms: Rows[] = [];
  for (const step of history) {
    if (step.do === 'publish') publishInMemory(items, atoms);
    else if (step.do === 'crowd')
      for (let n = 0; n < step.people; n++) items.push(newItem(items.length, (step.from + n) % 7, step.arm));
    else
      for (const item of items.slice(step.at, step.at + (step.do === 'delete' ? step.count : 1))) {
        item.revision += 1;
        if (step.do === 'move') item.arm = item.arm === 'with_ai' ? 'without_ai' : 'with_ai';
        else if (step.do === 'amend') item.minutes = item.minutes === 30 ? 40 : 30;
        else item.deleted = true;
      }
  }
  return atoms;
}

function newItem(number: number, owner: number, arm: Arm): Item {
  return {
    id: `item ${number}`,
    contributorId: `person ${owner}`,
    arm,
    minutes: 30,
    revision: 1,
    deleted: false,
    held: null,
    publishedBefore: false,
  };
}

/** Over both arms and over each: how many sums there were. */
function expectEnoughBehindEverySum(atoms: readonly Rows[]): number {
  let checked = 0;
  for (const selected of [atoms, ...arms.map((arm) => atoms.filter((own) => armOf(own) === arm))])
    for (let from = 0; from < selected.length; from++)
      for (let to = from + 1; to <= selected.length; to++) {
        expect(peopleBehind(selected.slice(from, to).flat())).toBeGreaterThanOrEqual(5);
        checked += 1;
      }
  return checked;
}

function publishInMemory(items: readonly Item[], atoms: Rows[]): void {
  const keyOf = (of: Arm): Key => ({ ...briefing, arm: of });
  const pending = items
    .filter(({ held, deleted }) => !held && !deleted)
    .map(({ id, contributorId, revision, publishedBefore, ...item }) =>
      pendingOf(id, contributorId, item.minutes, {
        key: keyOf(item.arm),
        revision,
        returning: publishedBefore,
        body: { ...piece, arm: item.arm, minutes: item.minutes },
      }),
    );
  const corrections = items.flatMap(({ id, contributorId, revision, held, deleted, ...item }): Correction[] => {
    const now = { ...piece, arm: item.arm, minutes: item.minutes };
    if (!held || (!deleted && JSON.stringify(now) === JSON.stringify(held.body))) return [];
    const what = { id, contributorId, key: keyOf(held.body.arm), atomId: held.atomId, old: held.body };
    if (deleted) return [{ ...what, kind: 'deleted' }];
    return item.arm === held.body.arm
      ? [{ ...what, kind: 'amended', revision, now }]
      : [{ ...what, kind: 'moved', revision }];
  });
  for (const atom of planned({ pending, corrections })) {
    const rows = itemsOf(atoms.length + 1, atom);
    atoms.push(rows);
    for (const { itemId, sign, body, atomId } of rows) {
      const item = items.find(({ id }) => id === itemId)!;
      item.publishedBefore = true;
      item.held = sign === 1 ? { atomId, body: body as Piece } : null;
    }
  }
}

const armOf = ([first]: Rows) => (first!.body as Piece).arm;

function peopleBehind(rows: Rows): number {
  const times = new Map<string, { contributorId: string; sum: number }>();
  for (const { itemId, body, sign, contributorId } of rows) {
    const version = `${itemId} ${JSON.stringify(body)}`;
    times.set(version, { contributorId, sum: (times.get(version)?.sum ?? 0) + sign });
  }
  return new Set([...times.values()].flatMap(({ contributorId, sum }) => (sum === 0 ? [] : [contributorId]))).size;
}
