import { ApiError } from '../api/problem.ts';
import type { ImportWords } from '../words/import-words.ts';

/** Why a file was refused, in sentences that say what to do. */
export function fileProblem(error: unknown, { file, failed }: ImportWords): string[] {
  if (!(error instanceof ApiError)) return [failed];
  if (error.code === 'body_too_large') return [file.tooLarge];
  const sentences = error.fields.map(({ message }) => message);
  return [...(error.title === '' ? [failed] : [error.title]), ...sentences];
}
