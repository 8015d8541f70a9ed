import type { Language } from '../../db/vocabulary.ts';
import type { FieldProblem, FieldProblemCode, RefusalCode } from '../refusal.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** What the server itself says to a reader; everything else is said by the web. */
interface Dictionary {
  refusals: Record<RefusalCode, string>;
  /** `{name}` stands for one of the problem's values; a bracket whose values are not known is left out. */
  fields: Record<FieldProblemCode, string>;
}

const dictionaries: Record<Language, Dictionary> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export const sayRefusal = (language: Language, code: RefusalCode): string => dictionaries[language].refusals[code];

export function sayFieldProblem(language: Language, { code, values = {} }: FieldProblem): string {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const known = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => name! in values);
  return fill(
    dictionaries[language].fields[code].replace(/ ?[(（].*[)）]$/, (bracket) => (known(bracket) ? bracket : '')),
  );
}
