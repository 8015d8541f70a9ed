import type { ToldWords } from '../told-words.ts';
import { vocabulary } from './vocabulary.ts';

const said: Record<Parameters<ToldWords['share']>[0], (option: string, third: string) => string> = {
  felt_saved: (_, third) => `felt as time saved: ${third}`,
  reworked: (_, third) => `work with AI that had to be mended: ${third}`,
  more_asked: (_, third) => `more was asked, or sooner: ${third} of answers`,
  also_by_hand: (_, third) => `also done by hand: ${third} of answers`,
  time_became: (option, third) => `saved time went to ${name(vocabulary.timeUses, option)}: ${third}`,
  why_without_ai: (option, third) => `without AI because: ${name(vocabulary.whysWithoutAi, option)}: ${third}`,
  quality: (option, third) => `quality ${name(qualities, option)}: ${third}`,
};

const qualities = { better: 'better than usual', as_good: 'as good as usual', worse: 'worse than usual' };
const name = (names: Partial<Record<string, string>>, option: string) => names[option] ?? option;

/** A share by thirds as one clause, without its full stop. */
export const shareSentence: ToldWords['share'] = (question, option, third) => said[question](option, third);
