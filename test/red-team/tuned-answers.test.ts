import { expect } from 'vitest';
import { shareByThirds } from '../../server/evidence/shares.ts';
import { seeded } from '../support/random.ts';
import { attack, tell } from './attack.ts';

/* Attack 11, on the function that makes shares: own answers tuned to the edge of a third, to read a colleague’s. */

/** Bits that the third of a question tells of one colleague’s three answers, the own ones tuned so that the edge lies where it helps most. */
function bitsOf(own: number, others: number, seed: number, draws: number): number {
  const random = seeded(seed);
  const drawYes = () => {
    const often = random();
    return [random(), random(), random()].filter((one) => one < often).length;
  };
  let best = 0;
  for (let edge = 0; edge <= 6 * own; edge++) {
    const counts = new Map<string, number>();
    const [ofColleague, ofThird] = [new Map<number, number>(), new Map<string, number>()];
    const add = <Key>(map: Map<Key, number>, key: Key) => map.set(key, (map.get(key) ?? 0) + 1 / draws);
    for (let draw = 0; draw < draws; draw++) {
      const colleague = drawYes();
      const given = Array.from({ length: own }, (_, at) => {
        const yes = Math.min(6, Math.max(0, edge - 6 * at));
        return { seat: `own ${at}`, answers: 6, yes };
      });
      for (let at = 0; at < others; at++) given.push({ seat: `other ${at}`, answers: 3, yes: drawYes() });
      const third = shareByThirds([...given, { seat: 'colleague', answers: 3, yes: colleague }]);
      add(counts, `${colleague} ${third}`);
      add(ofColleague, colleague);
      add(ofThird, third);
    }
    let bits = 0;
    for (const [key, p] of counts) {
      const [colleague, third] = key.split(' ') as [string, string];
      bits += p * Math.log2(p / (ofColleague.get(Number(colleague))! * ofThird.get(third)!));
    }
    best = Math.max(best, bits);
  }
  return best;
}

attack(
  'answers with a tuned edge: how much a share tells of one colleague’s three answers, in bits of two',
  (seed) => {
    const rows = [
      [4, 0],
      [3, 1],
      [2, 2],
      [1, 3],
      [1, 7],
      [4, 4],
    ] as const;
    const bits = rows.map(([own, others], at) => bitsOf(own, others, 11 + at + 100 * (seed - 1), 3_000));
    // Four of five can tell the fifth roughly, as the promises say; who has fewer, or stands among more, tells less.
    expect(bits[0]).toBeLessThanOrEqual(1);
    for (const one of bits.slice(1)) expect(one).toBeLessThan(bits[0]!);
    for (const one of bits.slice(3)) expect(one).toBeLessThan(0.2);
    tell({
      attack: '11 answers with a tuned edge',
      tried: `three answers of one colleague (2 bits); own seats and others: ${rows.map((row) => row.join('+')).join(', ')}; 3,000 draws each`,
      learnt: `bits: ${bits.map((one) => one.toFixed(2)).join(', ')}`,
    });
  },
  60_000,
);
