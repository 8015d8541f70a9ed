import type { Language } from '../../db/vocabulary.ts';
import type { FieldProblem, FieldProblemCode, RefusalCode } from '../refusal.ts';
import { en } from './en.ts';
import { importProblems as importEn } from './import/en.ts';
import type { ImportProblemWords } from './import/import-words.ts';
import { importProblems as importHans } from './import/zh-hans.ts';
import { importProblems as importHant } from './import/zh-hant.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** What the server itself says to a reader; everything else is said by the web. */
interface Dictionary {
  refusals: Record<RefusalCode, string>;
  /** `{name}` stands for one of the problem's values; a bracket whose values are not known is left out. */
  fields: Record<FieldProblemCode, string>;
}

const dictionaries: Record<Language, Dictionary> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

const imports: Record<Language, ImportProblemWords> = { en: importEn, 'zh-Hans': importHans, 'zh-Hant': importHant };

export const sayRefusal = (language: Language, code: RefusalCode): string => dictionaries[language].refusals[code];

export function sayFieldProblem(language: Language, { code, values = {} }: FieldProblem): string {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const known = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => name! in values);
  const own = sentenceOf(imports[language], values);
  if (own !== undefined) return fill(own);
  return fill(
    dictionaries[language].fields[code].replace(/ ?[(（].*[)）]$/, (bracket) => (known(bracket) ? bracket : '')),
  );
}

/** What is wrong in a file has sentences of its own, closer than a code's. */
function sentenceOf(
  { found, reasons, questions }: ImportProblemWords,
  { found: kind, reason, question, why }: NonNullable<FieldProblem['values']>,
): string | undefined {
  const of = (words: Record<string, string>, key: unknown) => (typeof key === 'string' ? words[key] : undefined);
  return of(questions, why) ?? of(questions, question) ?? of(reasons, reason) ?? of(found, kind);
}
