import { expect, test } from 'vitest';
import { arms } from '../../db/vocabulary.ts';
import { assess } from '../../server/evidence/assess.ts';
import { addPiece, emptyCell } from '../../server/evidence/cell.ts';
import { presentable } from '../../server/evidence/presentable.ts';
import { figuresOf } from '../../server/publication/figures.ts';
import { piece } from './planned.ts';

/** Teams that differ in how much AI helps them, six people each, five pieces a person and arm. */
function atomsOf(teams: number) {
  const atoms = [];
  for (let team = 0; team < teams; team++)
    for (const arm of arms) {
      const cells = Array.from({ length: 6 }, (_, person) => {
        const cell = emptyCell(`${team}-${person}`, arm);
        for (let number = 0; number < 5; number++) {
          const byHand = 30 + 5 * person + ((number * 3 + team) % 7);
          addPiece(cell, { ...piece, arm, minutes: arm === 'with_ai' ? byHand * (0.5 + 0.1 * team) : byHand }, 1);
        }
        return cell;
      });
      const name = `team ${team}`;
      atoms.push({
        id: atoms.length + 1,
        publishedOn: '2026-03-02',
        arm,
        trial: false,
        people: 6,
        cells,
        team: name,
        taskTypeId: 'note',
      });
    }
  return atoms;
}

async function shownOf(teams: number) {
  const { taskTypes } = await figuresOf({ work: atomsOf(teams), burdens: [] }, ['note'], 5);
  return taskTypes[0]!.evidence;
}

test('a pool of five teams takes errors together by team, a pool of fewer by contributor', async () => {
  expect(await shownOf(5)).toEqual(presentable(assess(atomsOf(5), { clusterBy: 'team', floor: 5 })));
  expect(await shownOf(4)).toEqual(presentable(assess(atomsOf(4), { clusterBy: 'contributor', floor: 5 })));
  expect(presentable(assess(atomsOf(5), { clusterBy: 'contributor', floor: 5 }))).not.toEqual(await shownOf(5));
});
