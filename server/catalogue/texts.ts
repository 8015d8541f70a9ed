import type { TaskTypeRow, Texts } from '../../db/task-types.ts';
import { type Language, languages } from '../../db/vocabulary.ts';
import { holdsIdentityData } from '../identity-data.ts';
import type { FieldProblem } from '../refusal.ts';
import { folded } from './find-task-type.ts';
import { nearNames } from './near-names.ts';

/** A kind of work's names and cautions, each in the languages in which it is written. */
export interface TaskTypeTexts {
  names: Texts;
  caution: Texts;
}

/** What is wrong with them in themselves. At least one name; a caution stands beside a name of its language. */
export function textProblems({ names, caution }: TaskTypeTexts): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (Object.keys(names).length === 0) problems.push({ field: 'names', code: 'required' });
  for (const language of languages) {
    const named = names[language];
    const said = caution[language];
    if (said !== undefined && named === undefined) problems.push({ field: `names.${language}`, code: 'required' });
    if (named !== undefined && holdsIdentityData(named))
      problems.push({ field: `names.${language}`, code: 'identity_data' });
    if (said !== undefined && holdsIdentityData(said))
      problems.push({ field: `caution.${language}`, code: 'identity_data' });
  }
  return problems;
}

/**
 * A name belongs to one kind of work, in whatever language and whether it is still offered or not: files are read by it, and what
 * is archived can come back.
 */
export function takenProblems(names: Texts, others: readonly TaskTypeRow[]): FieldProblem[] {
  const taken = new Set(others.flatMap((other) => Object.values(other.names).map(folded)));
  return each(names, (name) => (taken.has(folded(name)) ? { code: 'taken' } : null));
}

/** Names that somebody may have meant: a second name for the same work would part its history in two. */
export function nearProblems(names: Texts, others: readonly TaskTypeRow[]): FieldProblem[] {
  const known = others.flatMap((other) => Object.values(other.names));
  return each(names, (name) => {
    const near = nearNames(name, known);
    return near.length > 0 ? { code: 'similar', values: { near: near.join(', ') } } : null;
  });
}

function each(names: Texts, look: (name: string) => Omit<FieldProblem, 'field'> | null): FieldProblem[] {
  return (Object.keys(names) as Language[]).flatMap((language) => {
    const problem = look(names[language]!);
    return problem ? [{ field: `names.${language}`, ...problem }] : [];
  });
}

/** How an audit row names a kind of work, or tells texts apart: every language's, in the order of the languages. */
export function inWords(texts: Texts): string {
  return languages.flatMap((language) => texts[language] ?? []).join(' / ');
}
