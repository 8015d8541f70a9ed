import { describe, expect, test } from 'vitest';
import type { Correction } from '../../server/publication/item.ts';
import type { Key } from '../../server/publication/key.ts';
import { itemsOf } from '../../server/publication/ledger.ts';
import { briefing, deletionOf, five, pendingOf, piece, planned } from './planned.ts';

describe('an atom forms', () => {
  test('from five people, with all that waits of its key', () => {
    const twice = pendingOf('again', 'a');
    expect(planned({ pending: [...five, twice] })).toEqual([
      { key: briefing, people: 5, pending: [...five, twice], corrections: [] },
    ]);
  });

  test('not from six entries of four people', () => {
    expect(planned({ pending: [...five.slice(1), pendingOf('again', 'b'), pendingOf('once more', 'c')] })).toEqual([]);
  });

  test('not under an office’s higher floor', () => {
    expect(planned({ pending: five, floor: 6 })).toEqual([]);
  });

  test('not where one person carries more than 40 % of the minutes, rework counted', () => {
    // 80 of 4 × 30 + 80 = 200 is 40 %
    const carrying = (minutes: number) => [...five.slice(1), pendingOf('heavy', 'a', minutes)];
    expect(planned({ pending: carrying(80) })).toHaveLength(1);
    expect(planned({ pending: carrying(81) })).toHaveLength(0);
    const reworked = { ...piece, minutes: 79, reworkMinutes: 2 };
    expect(planned({ pending: [...five.slice(1), pendingOf('heavy', 'a', 79, { body: reworked })] })).toHaveLength(0);
  });

  test('not from several keys together', () => {
    const elsewhere = { ...briefing, arm: 'without_ai' as const };
    expect(planned({ pending: [...five.slice(1), pendingOf('other arm', 'a', 30, { key: elsewhere })] })).toEqual([]);
    const inTrial = { ...briefing, trialId: 'trial' };
    expect(planned({ pending: [...five.slice(1), pendingOf('trial', 'a', 30, { key: inTrial })] })).toEqual([]);
  });

  test('in an order that tells nothing of who came first', () => {
    const keys: Key[] = [
      { kind: 'burden', teamId: 'west', burden: 'filing_twice' },
      { ...briefing, teamId: 'west' },
      briefing,
    ];
    const pending = keys.flatMap((key, at) => five.map((one) => ({ ...one, id: `${at} ${one.id}`, key })));
    const forwards = planned({ pending }).map(({ key }) => key);
    expect(planned({ pending: pending.toReversed() }).map(({ key }) => key)).toEqual(forwards);
  });
});

describe('corrections and returning entries', () => {
  test('ride along, signed, with the next atom of their key', () => {
    const now = { ...piece, minutes: 20 };
    const amended: Correction = { ...deletionOf('amended', 'a'), kind: 'amended', revision: 2, now };
    const moved: Correction = { ...deletionOf('moved', 'b'), kind: 'moved', revision: 2 };
    const [atom] = planned({ pending: five, corrections: [amended, moved, deletionOf('gone', 'c')] });
    expect(itemsOf(2, atom!).filter(({ itemId }) => !itemId.startsWith('fresh'))).toEqual([
      { atomId: 2, itemId: 'amended', sign: -1, contributorId: 'a', body: piece },
      { atomId: 2, itemId: 'amended', sign: 1, contributorId: 'a', body: now },
      { atomId: 2, itemId: 'gone', sign: -1, contributorId: 'c', body: piece },
      { atomId: 2, itemId: 'moved', sign: -1, contributorId: 'b', body: piece },
    ]);
  });

  test('make no atom and count toward nobody’s floor', () => {
    const corrections = five.map(({ contributorId }) => deletionOf(`gone ${contributorId}`, contributorId));
    expect(planned({ corrections })).toEqual([]);
    expect(planned({ pending: five.slice(1), corrections })).toEqual([]);
    const returning = pendingOf('returning', 'a', 30, { returning: true });
    expect(planned({ pending: [...five.slice(1), returning] })).toEqual([]);
    expect(planned({ pending: [...five, returning] })[0]).toMatchObject({ people: 5, pending: [...five, returning] });
  });

  test('wait where they would put their owner over 40 %, the heaviest first, and hold nobody up', () => {
    // 30 + 30 + 25 of 5 × 30 + 55 = 205 is 41 %; without the heavier, 55 of 175 is 31 %
    const corrections = [deletionOf('heavier', 'a', 30), deletionOf('lighter', 'a', 25)];
    expect(planned({ pending: five, corrections })[0]!.corrections.map(({ id }) => id)).toEqual(['lighter']);
  });

  test('do not stand in for others’ minutes where one person carries too much', () => {
    const heavy = [...five.slice(1), pendingOf('heavy', 'a', 200)];
    const corrections = ['b', 'c', 'd', 'e'].map((name) => deletionOf(`gone ${name}`, name, 100));
    expect(planned({ pending: heavy, corrections })).toEqual([]);
  });
});

describe('rolling up', () => {
  const inTeam = (teamId: string, names: string, receivedOn: string) =>
    [...names].map((name) => pendingOf(`${teamId} ${name}`, name, 30, { key: { ...briefing, teamId }, receivedOn }));
  const old = '2026-02-02';

  test('pools what waited four weeks in sibling teams with the parent’s own', () => {
    const pending = [
      ...inTeam('east', 'ab', old),
      ...inTeam('west', 'cd', old),
      ...inTeam('county', 'e', '2026-03-02'),
    ];
    expect(planned({ pending })).toMatchObject([{ key: { teamId: 'county' }, people: 5, pending: { length: 5 } }]);
    expect(planned({ pending, today: '2026-03-01' })).toEqual([]);
  });

  test('leaves alone what its own team can publish', () => {
    const small = [...inTeam('west', 'fg', old), ...inTeam('north', 'hi', old), ...inTeam('county', 'j', old)];
    const pending = [...inTeam('east', 'abcde', old), ...small];
    const atoms = planned({ pending });
    expect(atoms.map(({ key, people }) => [key.teamId, people])).toEqual([
      ['county', 5],
      ['east', 5],
    ]);
  });

  test('goes one level only', () => {
    const below = [...inTeam('village', 'ab', old), ...inTeam('hamlet', 'c', old)];
    expect(planned({ pending: [...below, ...inTeam('county', 'de', old)] })).toEqual([]);
    expect(planned({ pending: [...below, ...inTeam('east', 'de', old)] })).toMatchObject([{ key: { teamId: 'east' } }]);
  });

  test('needs three teams, none of which weighs over 80 %, so that no single one can be told', () => {
    const two = [...inTeam('east', 'abcd', old), ...inTeam('county', 'e', old)];
    expect(planned({ pending: two })).toEqual([]);
    expect(planned({ pending: [...two, ...inTeam('west', 'f', old)] })).toHaveLength(1);
    // The fresh items count: one that was published before stands for nobody.
    const returning = pendingOf('back', 'f', 30, {
      key: { ...briefing, teamId: 'west' },
      receivedOn: old,
      returning: true,
    });
    expect(planned({ pending: [...two, returning] })).toEqual([]);
    // 4 × 100 of 400 + 2 × 50 is 80 %
    const weighing = (minutes: number) => [
      ...[...'abcd'].map((name) =>
        pendingOf(name, name, 100, { key: { ...briefing, teamId: 'east' }, receivedOn: old }),
      ),
      pendingOf('y', 'y', minutes, { key: { ...briefing, teamId: 'west' }, receivedOn: old }),
      pendingOf('z', 'z', 50, { key: { ...briefing, teamId: 'county' } }),
    ];
    expect(planned({ pending: weighing(50) })).toHaveLength(1);
    expect(planned({ pending: weighing(49) })).toEqual([]);
  });

  test('never keeps the parent from publishing what it can by itself', () => {
    // One child's 400 minutes would be 73 % of the pool.
    const heavy = pendingOf('heavy', 'z', 400, { key: { ...briefing, teamId: 'east' }, receivedOn: old });
    const atoms = planned({ pending: [...inTeam('county', 'abcde', old), heavy] });
    expect(atoms).toMatchObject([{ key: { teamId: 'county' }, pending: { length: 5 } }]);
  });
});
