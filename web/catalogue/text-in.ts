import type { Language } from '../../db/vocabulary.ts';
import { nameOf } from '../board/names.ts';
import type { TaskType } from './read-catalogue.ts';

/** A text in the reader's language, else in the one that they most likely read; empty where there is none. */
export function textIn(texts: TaskType['names'], language: Language): string {
  return nameOf({ id: '', names: texts }, language);
}
