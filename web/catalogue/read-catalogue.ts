import type { Language } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';

export async function readCatalogue() {
  return (await api.catalogue['task-types'].$get()).json();
}

export type Catalogue = Awaited<ReturnType<typeof readCatalogue>>;
export type TaskType = Catalogue['taskTypes'][number];

/** Names and cautions as they are sent: what is empty is left out. */
export type Texts = Record<'names' | 'caution', Partial<Record<Language, string>>>;

/** What is offered, in catalogue order; the rest is archived or merged into another one. */
export const isOffered = ({ archived, mergedInto }: TaskType) => !archived && mergedInto === null;
