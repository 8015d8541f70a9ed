/** What can be searched for: its names in every language, and the keys that the server made of them. */
export interface Findable {
  names: Record<string, string | undefined>;
  search?: readonly string[] | undefined;
}

/**
 * Those that what was typed may mean, the likelier first, else in the order given: by characters, by pinyin or other words, and by
 * their first letters in any mixture (`jb`, `jianb` and `jbxx` all mean jian bao xin xi). Nothing typed: null.
 */
export function found<One extends Findable>(all: readonly One[], typed: string): One[] | null {
  const sought = plain(typed);
  if (sought === '') return null;
  return all
    .map((one, at) => ({ one, at, rank: rankOf(one, sought) }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ one }) => one);
}

const none = 5;

function rankOf({ names, search = [] }: Findable, sought: string): number {
  const written = Object.values(names).map((name) => plain(name ?? ''));
  if (written.includes(sought)) return 0;
  if (written.some((name) => name.startsWith(sought))) return 1;
  const keys = search.map((key) => key.split(' '));
  if (keys.some((units) => begins(units, sought))) return 2;
  if (written.some((name) => name.includes(sought))) return 3;
  return keys.some((units) => units.some((_, from) => begins(units.slice(from), sought))) ? 4 : none;
}

/** Is all of what was typed made of beginnings of these units, one after the other and none left out? */
function begins(units: readonly string[], sought: string): boolean {
  let reached = new Set([0]);
  for (const unit of units) {
    const next = new Set<number>();
    for (const reading of unit.split('/'))
      for (const from of reached)
        for (let length = 1; length <= reading.length && reading[length - 1] === sought[from + length - 1]; length++)
          next.add(from + length);
    if (next.has(sought.length)) return true;
    if (next.size === 0) return false;
    reached = next;
  }
  return false;
}

/** Without case, width, blanks and what stands between words. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[\s'’·・—–-]+/g, '');
}
