import { type Language, languages } from '../../db/vocabulary.ts';
import type { TaskTypeLabel } from '../boards/told-reading.ts';
import { plainText } from './plain-text.ts';

/** In the reader's language, else in the first that there is; as one line of plain text. */
export function nameIn(names: TaskTypeLabel['names'], language: Language): string {
  const name = names[language] ?? languages.map((other) => names[other]).find((one) => one !== undefined) ?? '';
  return plainText(name);
}
