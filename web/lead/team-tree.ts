import type { api } from '../api/client.ts';

export type Team = Awaited<ReturnType<Awaited<ReturnType<typeof api.teams.$get>>['json']>>['teams'][number];
export interface Branch {
  team: Team;
  depth: number;
}

/** Teams below their upper level, each level in the order given; a team whose upper level is not in the list stands on top. */
export function teamTree(teams: readonly Team[]): Branch[] {
  const known = new Set(teams.map(({ id }) => id));
  const below = (parent: string | null, depth: number): Branch[] =>
    teams
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .flatMap((team) => [{ team, depth }, ...below(team.id, depth + 1)]);
  return below(null, 0);
}

/** Does the one stand below the other, or is it that one itself? */
export function isBelow(one: Team, above: Team, tree: readonly Branch[]): boolean {
  const parents = new Map(tree.map(({ team }) => [team.id, team.parentId]));
  for (let at: string | null | undefined = one.id; at; at = parents.get(at)) if (at === above.id) return true;
  return false;
}

/** The team's name as an option of a native select, set in by its depth. */
export function optionName({ team, depth }: Branch): string {
  return `${'\u2003'.repeat(depth)}${team.name}`;
}

export function joinAddress(origin: string, joinCode: string): string {
  return `${origin}/j/${joinCode}`;
}
