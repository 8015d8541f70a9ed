import type { Arm } from '../../db/vocabulary.ts';
import type { Atom } from './atom.ts';
import { addMoments, areWhole, count, emptyMoments, type Moments } from './moments.ts';

/** One contributor's pieces in both arms, over all atoms. */
export interface Person {
  contributor: string;
  /** The team that published most of this contributor's pieces. */
  team: string;
  withAi: Moments;
  withoutAi: Moments;
}

/** The contributors behind some atoms: over all pieces, and over those that carry expected minutes. */
export interface People {
  all: readonly Person[];
  expected: readonly Person[];
}

/** Running sums by contributor, to which atoms are added one after the other. */
export interface Ledger {
  teams: Map<string, Map<string, number>>;
  all: Map<string, Person>;
  expected: Map<string, Person>;
}

export function emptyLedger(): Ledger {
  return { teams: new Map(), all: new Map(), expected: new Map() };
}

export function enter(ledger: Ledger, atom: Atom): void {
  for (const cell of atom.cells) {
    const teams = ledger.teams.get(cell.contributor) ?? new Map<string, number>();
    teams.set(atom.team, (teams.get(atom.team) ?? 0) + cell.pieces);
    ledger.teams.set(cell.contributor, teams);
    addMoments(sideOf(personIn(ledger.all, cell.contributor), cell.arm), cell.all);
    addMoments(sideOf(personIn(ledger.expected, cell.contributor), cell.arm), cell.expected);
  }
}

/**
 * What the model may use of a ledger. An arm's sums that cannot come from real pieces (a retraction whose original lies
 * outside the window) are left out, so that no negative number of pieces reaches a fit.
 */
export function peopleIn({ teams, all, expected }: Ledger): People {
  const usable = (person: Person): Person => ({
    contributor: person.contributor,
    team: mostOf(teams.get(person.contributor)!),
    withAi: areWhole(person.withAi) ? person.withAi : emptyMoments(),
    withoutAi: areWhole(person.withoutAi) ? person.withoutAi : emptyMoments(),
  });
  return { all: [...all.values()].map(usable), expected: [...expected.values()].map(usable) };
}

export function peopleOf(atoms: readonly Atom[]): People {
  const ledger = emptyLedger();
  for (const atom of atoms) enter(ledger, atom);
  return peopleIn(ledger);
}

export function hasBothArms(person: Person): boolean {
  return count(person.withAi) > 0 && count(person.withoutAi) > 0;
}

/** Distinct contributors and pieces of one arm. */
export function armSize(people: readonly Person[], arm: Arm): { people: number; pieces: number } {
  const pieces = people.map((person) => count(sideOf(person, arm))).filter((n) => n > 0);
  return { people: pieces.length, pieces: pieces.reduce((total, n) => total + n, 0) };
}

function sideOf(person: Person, arm: Arm): Moments {
  return arm === 'with_ai' ? person.withAi : person.withoutAi;
}

function personIn(people: Map<string, Person>, contributor: string): Person {
  let found = people.get(contributor);
  if (found === undefined) {
    found = { contributor, team: '', withAi: emptyMoments(), withoutAi: emptyMoments() };
    people.set(contributor, found);
  }
  return found;
}

function mostOf(pieces: ReadonlyMap<string, number>): string {
  let most = '';
  let best = Number.NEGATIVE_INFINITY;
  for (const [team, n] of pieces) {
    if (n <= best) continue;
    best = n;
    most = team;
  }
  return most;
}
