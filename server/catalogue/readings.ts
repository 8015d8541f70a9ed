import { pinyin } from 'pinyin-pro';

const options = { toneType: 'none', traditional: true, v: true } as const;

/**
 * What a name can be found by: its units in order, with a blank between them; a unit is one Chinese character, by its readings
 * (`diao/tiao yan bao gao`), or one word of another script. The dictionary stays here, so that the web needs none.
 */
export const readingsOf = (name: string): string => unitsOf(name).join(' ');

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
