import type { Language } from '../../../db/vocabulary.ts';

/** Task types that fit a kind of office, named in every language. A key never changes once released. */
export interface Pack {
  key: string;
  names: Record<Language, string>;
  /** In catalogue order. */
  taskTypes: readonly PackedTaskType[];
}

export interface PackedTaskType {
  key: string;
  names: Record<Language, string>;
  /** What must never be handed to an AI with it. */
  caution?: Record<Language, string>;
}
