import type { Atom, BurdenAtom } from '../evidence/atom.ts';

export interface LoadedAtoms {
  work: readonly (Atom & { taskTypeId: string })[];
  burdens: readonly BurdenAtom[];
}
