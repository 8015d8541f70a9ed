import { ownText } from './file/cell.ts';

/** One person under several spellings, for the importer to say whether it is one. */
export interface SpellingGroup {
  spellings: { name: string; rows: number; row: number }[];
}

/** 张 一, 张　一 and 张一; Ana, ANA and "ana ": what differs in spaces, width and capitals only is hardly two people. */
export function foldedName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .toLowerCase()
    .trim();
  return /\p{Script=Han}/u.test(plain) ? plain.replace(/[\s·•]+/g, '') : plain.replace(/\s+/g, ' ');
}

/** 张一（借调） is 张一 with a word on him. */
const withoutNote = (folded: string) => folded.replace(/\s*[([（【][^)\]）】]*[)\]）】]\s*$/, '');

const mostPeople = 50_000;
/** A row with a longer one is bad. */
const longestName = 200;
const mostGroups = 50;

/** Counts the spellings of each person's name. */
export class People {
  readonly #spellings = new Map<string, { folded: string; rows: number; row: number }>();
  #full = false;

  add(name: string, row: number): void {
    if (name.length > longestName) return;
    const known = this.#spellings.get(name);
    if (known) known.rows++;
    else if (this.#spellings.size < mostPeople)
      this.#spellings.set(ownText(name), { folded: foldedName(name), rows: 1, row });
    else this.#full = true;
  }

  /** Spelling → the name under which it counts: folded, and without its note where exactly one spelling has one and another has none. */
  get joined(): Map<string, string> {
    const bare = new Map<string, Set<string>>();
    for (const { folded } of this.#spellings.values()) {
      const base = withoutNote(folded);
      bare.set(base, (bare.get(base) ?? new Set()).add(folded));
    }
    const one = (base: string) => base !== '' && bare.get(base)!.has(base) && bare.get(base)!.size === 2;
    return new Map(
      [...this.#spellings].map(([name, { folded }]) => [name, one(withoutNote(folded)) ? withoutNote(folded) : folded]),
    );
  }

  get groups(): SpellingGroup[] {
    const groups = new Map<string, SpellingGroup>();
    for (const [name, person] of this.joined) {
      const { rows, row } = this.#spellings.get(name)!;
      const group = groups.get(person) ?? { spellings: [] };
      group.spellings.push({ name, rows, row });
      groups.set(person, group);
    }
    return [...groups.values()].filter(({ spellings }) => spellings.length > 1).slice(0, mostGroups);
  }

  get count(): { joined: number; apart: number } {
    return { joined: new Set(this.joined.values()).size, apart: this.#spellings.size };
  }

  get isWhole(): boolean {
    return !this.#full;
  }
}
