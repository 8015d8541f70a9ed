import { expect } from 'vitest';
import { shareByThirds } from '../../server/evidence/shares.ts';
import { seeded } from '../support/random.ts';
import { attack, tell } from './attack.ts';
import { attackedOffice, moved } from './office.ts';

/*
 * Attacks 8 and 11. Four own seats and one colleague in a rare kind of work. Below five nothing is told, whether the colleague is there
 * or not; at five the atom is there, and that is what it tells: presence. Then answers: own ones tuned to the edge of a third.
 */

interface Tried {
  own: number;
  colleague: number;
  minutes?: number;
}

async function office(seed: number, { own, colleague, minutes = 40 }: Tried) {
  const made = await attackedOffice({ seats: 5, seed });
  const { staff, kinds, log } = made;
  for (const by of staff) for (let n = 0; n < 8; n++) await log(by, { withAi: n % 2 === 0, minutes: 25 + 3 * n });
  for (let at = 0; at < own; at++)
    for (let n = 0; n < 12; n++)
      await log(staff[at]!, { taskTypeId: kinds[1]!, withAi: n % 2 === 0, minutes: 20 + n + (n % 2) * 20 });
  for (let n = 0; n < colleague; n++)
    await log(
      staff[4]!,
      { taskTypeId: kinds[1]!, withAi: n % 2 === 0, minutes: minutes + n },
      `01900000-0000-7000-8000-0000c011e${(n + 256).toString(16)}`,
    );
  const heard: Record<string, string> = {};
  for (let run = 0; run < 2; run++) {
    const day = await made.run();
    for (const [path, answer] of Object.entries(await made.told()))
      if (!path.endsWith('/hats')) heard[`${day} ${path}`] = answer;
  }
  return heard;
}

attack(
  'a colleague in a rare kind beside four own seats: presence is told by a whole atom, and by nothing less',
  async (seed) => {
    // Three own and the colleague wait together: nobody sees it.
    expect(moved(await office(seed, { own: 3, colleague: 0 }), await office(seed, { own: 3, colleague: 6 }))).toEqual(
      [],
    );
    const absent = await office(seed, { own: 4, colleague: 0 });
    const present = await office(seed, { own: 4, colleague: 6 });
    const slower = await office(seed, { own: 4, colleague: 6, minutes: 44 });
    const presence = moved(absent, present).length;
    const minutes = moved(present, slower).length;
    expect(presence).toBeGreaterThan(0);
    // “Mostly stays word for word”: in the first office it does, in others a figure may move a step.
    if (seed === 1) expect(minutes).toBe(0);
    expect(minutes).toBeLessThanOrEqual(presence);
    tell({
      attack: '8 four own seats and one colleague in a rare kind',
      tried: 'the colleague away, or there with six pieces, or a tenth slower; all answers of two runs',
      learnt: `with three own: nothing; with four: presence (1 bit, ${presence} answers differ), once, by the whole atom; a tenth slower: ${minutes} answers differ`,
    });
  },
  180_000,
);

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
