import { expect } from 'vitest';
import { attack, tell } from './attack.ts';
import { attackedOffice, moved } from './office.ts';

/*
 * Attack 8. Four own seats and one colleague in a rare kind of work. Below five nothing is told, whether the colleague is there or not;
 * at five the atom is there, and that is what it tells: presence.
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
