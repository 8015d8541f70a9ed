import { expect } from 'vitest';
import { attack, tell } from './attack.ts';
import { busyOffice, victimOf } from './office.ts';

/* Attack 16. Own notes as probes: what each is answered, the optional question and the tiles, must not hang on what a colleague noted. */

attack(
  'optional questions and tiles: nothing that own notes are answered depends on what a colleague noted since the run',
  async (seed) => {
    const answersOf = async (silent: boolean) => {
      const office = await busyOffice(seed);
      const { staff, log, kinds } = office;
      const answers: unknown[] = [];
      for (let n = 0; n < 12; n++) {
        if (!silent)
          await log(victimOf(office), { taskTypeId: kinds[n % 3]!, minutes: 5 + 190 * n, alsoByHand: n % 2 === 0 });
        // An id of its own, so that the twins’ notes are the same.
        const id = `01900000-0000-7000-8000-00000bad0${n.toString(16).padStart(3, '0')}`;
        const note = { taskTypeId: kinds[n % 3], outcome: 'saved', minutes: 30 + n, day: office.today() };
        const put = await staff[0]!.ask('PUT', `/api/entries/${id}`, note);
        const tiles = await staff[0]!.ask('GET', '/api/catalogue');
        const own = await staff[0]!.ask('GET', '/api/me');
        answers.push([put.status, put.body, tiles.body, tiles.headers.get('etag'), own.body]);
      }
      return answers;
    };
    const [silent, busy] = [await answersOf(true), await answersOf(false)];
    expect(busy).toEqual(silent);
    tell({
      attack: '16 question and tile oracle',
      tried: '12 own notes, each answer and all tiles read, while a colleague notes 12 pieces or none',
      learnt: 'nothing: byte for byte the same',
    });
  },
  120_000,
);
