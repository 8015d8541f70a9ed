import { pinyin } from 'pinyin-pro';
import type { Language } from '../../db/vocabulary.ts';

/**
 * What a name can be found by: its units in order, with a blank between them; a unit is one Chinese character, by its readings
 * (`diao/tiao yan bao gao`), or one word of another script. The dictionary stays here, so that the web needs none.
 */
export function searchKeys(names: Names): string[] {
  return distinct(Object.values(names).map(keyOf));
}

/**
 * Also by the names of what was merged into it: people go on typing what they knew. The web is not given these names, so that none
 * is shown: their characters are units of a further key.
 */
export function searchKeysIn(catalogue: readonly Listed[], { id, names }: Pick<Listed, 'id' | 'names'>): string[] {
  const former = catalogue.filter(({ mergedInto }) => mergedInto === id).flatMap((one) => Object.values(one.names));
  const written = former.filter((name) => /\p{Script=Han}/u.test(name)).map(charactersOf);
  return distinct([...searchKeys(names), ...former.map(keyOf), ...written]);
}

type Names = Partial<Record<Language, string>>;
interface Listed {
  id: string;
  mergedInto: string | null;
  names: Names;
}

const distinct = (keys: readonly string[]) => [...new Set(keys)].filter((key) => key !== '');

const charactersOf = (name: string) =>
  [...name.normalize('NFKC').toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).join(' ');

/** Catalogues are asked for at every opening, and change seldom. */
const made = new Map<string, string>();
const most = 5_000;

function keyOf(name: string): string {
  const known = made.get(name);
  if (known !== undefined) return known;
  if (made.size >= most) made.clear();
  const key = unitsOf(name).join(' ');
  made.set(name, key);
  return key;
}

const options = { toneType: 'none', traditional: true, v: true } as const;

function unitsOf(name: string): string[] {
  const units: string[] = [];
  let word = '';
  const endWord = () => {
    if (word !== '') units.push(word);
    word = '';
  };
  // Read as a whole: a character's neighbours tell which of its readings is meant, so that one stands first.
  for (const { origin, pinyin: inContext, isZh } of pinyin(name.normalize('NFKC'), { ...options, type: 'all' })) {
    if (isZh) {
      endWord();
      const others = pinyin(origin, { ...options, type: 'array', multiple: true });
      units.push([...new Set([inContext, ...others].flatMap(asTyped))].join('/'));
    } else if (/[\p{L}\p{N}]/u.test(origin)) word += origin.toLowerCase();
    else if (!/['’]/.test(origin)) endWord();
  }
  endWord();
  return units;
}

/** Who does not know that an input method writes v types lu for lü. */
const asTyped = (reading: string) => (reading.includes('v') ? [reading, reading.replace('v', 'u')] : [reading]);
