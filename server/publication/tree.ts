/** A team as the tree knows it. */
export interface Node {
  id: string;
  parentId: string | null;
}

export function childrenOf<Team extends Node>(teams: readonly Team[]): Map<string, Team[]> {
  const children = new Map<string, Team[]>();
  for (const team of teams) {
    if (team.parentId === null) continue;
    const siblings = children.get(team.parentId);
    if (siblings) siblings.push(team);
    else children.set(team.parentId, [team]);
  }
  return children;
}

/** Levels below the top. A team that stands in its own line of parents (which nobody can make) counts as far as it goes. */
export function depths(teams: readonly Node[]): Map<string, number> {
  const parents = new Map(teams.map(({ id, parentId }) => [id, parentId]));
  const found = new Map<string, number>();
  for (const id of parents.keys()) {
    const seen = new Set<string>();
    for (let at = parents.get(id); at && !seen.has(at); at = parents.get(at)) seen.add(at);
    found.set(id, seen.size);
  }
  return found;
}
