import type { Language } from '../../db/vocabulary.ts';

/** What the page of the office's kinds of work says. */
export interface CatalogueWords {
  title: string;
  intro: string;
  readOnly: string;
  offered: string;
  place(place: number, of: number): string;
  up(name: string): string;
  down(name: string): string;
  moved(name: string, place: number, of: number): string;
  edit: string;
  editOf(name: string): string;
  languages: Record<Language, string>;
  nameIn: Record<Language, string>;
  cautionIn: Record<Language, string>;
  cautionHint(most: number): string;
  /** Readers of a language without a name of its own. */
  seenAs: Record<Language, (name: string) => string>;
  oneName: string;
  save: string;
  saved(name: string): string;
  unchanged: string;
  moveTo: string;
  move: string;
  archive: string;
  archiveText: string;
  archived(name: string): string;
  merge: string;
  mergeInto: string;
  choose: string;
  mergeText(name: string, into: string): readonly string[];
  mergeConfirm(name: string, into: string): string;
  merged(name: string, into: string): string;
  leave: string;
  gone: string;
  goneText: string;
  isArchived: string;
  isMerged(into: string): string;
  restore(name: string): string;
  restored(name: string): string;
  unmerge(name: string): string;
  unmerged(name: string): string;
  boardsFollow: string;
  own: string;
  ownText: string;
  add: string;
  added(name: string): string;
  similar: string;
  addAnyway: string;
  unlistedStays: string;
  /** What colleagues missed in the list, as it came with a run. */
  proposed: {
    title: string;
    text: string;
    accept: string;
    acceptOf(name: string): string;
    same: string;
    sameOf(name: string): string;
    sameText: string;
    sameAs: string;
    sameConfirm: string;
    leadsTo(name: string, into: string): string;
    dismiss: string;
    dismissOf(name: string): string;
    dismissed(name: string): string;
  };
  packs: string;
  packsText: string;
  adds(count: number): string;
  addsNothing: string;
  alreadyThere: string;
  sameName(name: string): string;
  addPack(pack: string, count: number): string;
  packAdded(pack: string, count: number): string;
}
