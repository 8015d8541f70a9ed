import type { Language } from '../../db/vocabulary.ts';
import type { PresentableEvidence } from '../../server/evidence/presentable.ts';
import type { Tone } from '../charts/mark.tsx';
import type { TaskTypeLabel } from './read-board.ts';

const instead: Record<Language, readonly Language[]> = {
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
  en: ['en', 'zh-Hans', 'zh-Hant'],
};

/** A task type's name in the reader's language, else in the one that they most likely read. */
export function nameOf({ names }: TaskTypeLabel, language: Language): string {
  for (const one of instead[language]) {
    const name = names[one];
    if (name !== undefined) return name;
  }
  return '';
}

const tones: Record<PresentableEvidence['verdict'], Tone> = {
  saves: 'gain',
  probably_saves: 'gain',
  no_clear_difference: 'even',
  probably_costs: 'loss',
  costs: 'loss',
  too_early: 'open',
  withheld: 'open',
};

export function toneOf({ verdict }: Pick<PresentableEvidence, 'verdict'>): Tone {
  return tones[verdict];
}
