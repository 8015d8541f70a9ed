import type { ToldWords } from '../told-words.ts';
import { vocabulary } from './vocabulary.ts';

const said: Record<Parameters<ToldWords['share']>[0], (option: string, third: string) => string> = {
  felt_saved: (_, third) => `${third}的人次覺得省了時間`,
  reworked: (_, third) => `用 AI 的工作有${third}要返工`,
  more_asked: (_, third) => `${third}的回答說要求更多、更急了`,
  also_by_hand: (_, third) => `${third}的回答說還得手工再做一遍`,
  time_became: (option, third) => `省下的時間用於「${name(vocabulary.timeUses, option)}」：${third}`,
  why_without_ai: (option, third) => `不用 AI 是因為「${name(vocabulary.whysWithoutAi, option)}」：${third}`,
  quality: (option, third) => `品質${name(qualities, option)}：${third}`,
};

const qualities = { better: '比平時好', as_good: '和平時一樣', worse: '比平時差' };
const name = (names: Partial<Record<string, string>>, option: string) => names[option] ?? option;

/** A share by thirds as one clause, without its full stop. */
export const shareSentence: ToldWords['share'] = (question, option, third) => said[question](option, third);
