import type { Atom } from '../../server/evidence/atom.ts';
import { addPiece, type Cell, emptyCell, type Piece } from '../../server/evidence/cell.ts';

/** A piece and whose it is. */
export interface Told extends Piece {
  contributor: string;
  team?: string;
}

/** An ordinary piece: without AI, 30 minutes, usual size, nothing else said. */
export function piece(said: Partial<Told> = {}): Told {
  return {
    contributor: 'p0',
    arm: 'without_ai',
    outcome: null,
    minutes: 30,
    reworkMinutes: 0,
    size: 3,
    expectedMinutes: null,
    expectedMinutesWithAi: null,
    byHandMinutes: null,
    reworkReasons: [],
    moreAsked: null,
    alsoByHand: null,
    timeBecame: null,
    whyWithoutAi: null,
    secondsToLog: null,
    day: '2026-03-02',
    ...said,
  };
}

/** All pieces as one atom for each team and arm; `retracted` were published earlier and are taken out again. */
export function atomsOf(pieces: readonly Told[], said: Partial<Atom> = {}, retracted: readonly Told[] = []): Atom[] {
  const atoms = new Map<string, Map<string, Cell>>();
  const put = (one: Told, sign: 1 | -1) => {
    const key = `${one.team ?? 't0'}|${one.arm}`;
    const cells = atoms.get(key) ?? new Map<string, Cell>();
    atoms.set(key, cells);
    const cell = cells.get(one.contributor) ?? emptyCell(one.contributor, one.arm);
    cells.set(one.contributor, cell);
    addPiece(cell, one, sign);
  };
  for (const one of pieces) put(one, 1);
  for (const one of retracted) put(one, -1);
  return [...atoms.entries()].map(([key, cells], at) => ({
    id: at + 1,
    publishedOn: '2026-03-09',
    arm: key.endsWith('with_ai') ? 'with_ai' : 'without_ai',
    trial: false,
    people: cells.size,
    team: key.split('|')[0]!,
    ...said,
    cells: [...cells.values()],
  }));
}

/** `n` contributors in each arm, each with these minutes: the smallest office of which something can be told. */
export function office(n: number, withAi: readonly number[], withoutAi: readonly number[]): Told[] {
  const people = Array.from({ length: n }, (_, at) => `p${at}`);
  return people.flatMap((contributor, at) => [
    ...withAi.map((minutes) => piece({ contributor, arm: 'with_ai', minutes: minutes + at })),
    ...withoutAi.map((minutes) => piece({ contributor, arm: 'without_ai', minutes: minutes + 2 * at })),
  ]);
}
