import type { Language } from '../../db/vocabulary.ts';

type Names = Partial<Record<Language, string>>;
interface Listed {
  id: string;
  mergedInto: string | null;
  names: Names;
}
/** Of one name (readings.ts). */
type KeyOf = (name: string) => string;

/** What a kind of work is found by: a key for each of its names. */
export function searchKeys(names: Names, keyOf: KeyOf): string[] {
  return distinct(Object.values(names).map(keyOf));
}

/**
 * Also by the names of what was merged into it: people go on typing what they knew. The web is not given these names, so that none
 * is shown: their characters are units of a further key.
 */
export function searchKeysIn(
  catalogue: readonly Listed[],
  { id, names }: Pick<Listed, 'id' | 'names'>,
  keyOf: KeyOf,
): string[] {
  const former = catalogue.filter(({ mergedInto }) => mergedInto === id).flatMap((one) => Object.values(one.names));
  const written = former.filter((name) => /\p{Script=Han}/u.test(name)).map(charactersOf);
  return distinct([...searchKeys(names, keyOf), ...former.map(keyOf), ...written]);
}

const distinct = (keys: readonly string[]) => [...new Set(keys)].filter((key) => key !== '');

const charactersOf = (name: string) =>
  [...name.normalize('NFKC').toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).join(' ');
