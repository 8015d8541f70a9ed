import { describe, expect, test } from 'vitest';
import type { PresentableEvidence } from '../../../server/evidence/presentable.ts';
import { loadWords } from '../../../web/board/words.tsx';
import { verdictSentence } from '../../../web/words/verdict-sentence.ts';
import { estimated, notYet, withheld } from './boards.ts';

const cases: Record<string, { evidence: PresentableEvidence; says: [hans: string, hant: string, en: string] }> = {
  'saves, trial': {
    evidence: estimated({ verdict: 'saves', level: 'trial', timeRatio: 0.75, interval: [0.62, 0.9] }),
    says: [
      '用 AI 后更快：同样的活少用约 25% 的时间（可能少 10%–38%）。',
      '用 AI 後更快：同樣的工作少用約 25% 的時間（可能少 10%–38%）。',
      'Faster with AI: the same work takes about 25% less time (likely 10%–38% less).',
    ],
  },
  'probably saves, compared': {
    evidence: estimated({ verdict: 'probably_saves', timeRatio: 0.75, interval: [0.62, 0.9] }),
    says: [
      '用 AI 后很可能更快：同样的活少用约 25% 的时间（可能少 10%–38%）。',
      '用 AI 後很可能更快：同樣的工作少用約 25% 的時間（可能少 10%–38%）。',
      'Probably faster with AI: the same work takes about 25% less time (likely 10%–38% less).',
    ],
  },
  'costs, trial': {
    evidence: estimated({ verdict: 'costs', level: 'trial', timeRatio: 1.188, interval: [1.003, 1.409] }),
    says: [
      '用 AI 后更慢：同样的活多用约 19% 的时间（可能多 0.3%–41%）。',
      '用 AI 後更慢：同樣的工作多用約 19% 的時間（可能多 0.3%–41%）。',
      'Slower with AI: the same work takes about 19% more time (likely 0.3%–41% more).',
    ],
  },
  'probably costs, compared': {
    evidence: estimated({ verdict: 'probably_costs', timeRatio: 1.34, interval: [1.08, 1.66] }),
    says: [
      '用 AI 后很可能更慢：同样的活多用约 34% 的时间（可能多 8%–66%）。',
      '用 AI 後很可能更慢：同樣的工作多用約 34% 的時間（可能多 8%–66%）。',
      'Probably slower with AI: the same work takes about 34% more time (likely 8%–66% more).',
    ],
  },
  'no clear difference, compared': {
    evidence: estimated({ verdict: 'no_clear_difference', timeRatio: 0.98, interval: [0.91, 1.07] }),
    says: [
      '用不用 AI 没有明显差别：用时相差不超过 10%（可能少 9% 到多 7%）。',
      '用不用 AI 沒有明顯差別：用時相差不超過 10%（可能少 9% 到多 7%）。',
      'No clear difference with or without AI: the time differs by no more than 10% (likely 9% less to 7% more).',
    ],
  },
  'too early, compared': {
    evidence: estimated({
      verdict: 'too_early',
      timeRatio: 0.84,
      interval: [0.55, 1.3],
      moreEntries: { from: 20, to: 50 },
    }),
    says: [
      '用 AI 快还是慢，还说不准：用时可能少用 45%，也可能多用 30%；大概还要 20–50 件才看得清。',
      '用 AI 快還是慢，還說不準：用時可能少用 45%，也可能多用 30%；大概還要 20–50 件才看得清楚。',
      'Faster or slower with AI, too early to say: it may take 45% less time, or 30% more time; some 20–50 more notes may tell.',
    ],
  },
  'too early, trial': {
    evidence: estimated({ verdict: 'too_early', level: 'trial', timeRatio: 1.02, interval: [0.8, 1.3] }),
    says: [
      '用 AI 快还是慢，还说不准：用时可能少用 20%，也可能多用 30%。',
      '用 AI 快還是慢，還說不準：用時可能少用 20%，也可能多用 30%。',
      'Faster or slower with AI, too early to say: it may take 20% less time, or 30% more time.',
    ],
  },
  'nothing to compare with': {
    evidence: withheld({ reason: 'no_without_ai_yet' }),
    says: [
      '暂不公布：还缺不用 AI 做的同类活（至少 5 个人的记录），没法比。',
      '暫不公布：還缺不用 AI 做的同類工作（至少 5 個人的紀錄），無法比較。',
      'Not shown yet: to compare, such work done without AI is still needed, from at least 5 people.',
    ],
  },
  'too few entries': {
    evidence: notYet({ moreEntries: { from: 500, to: null } }),
    says: [
      '用 AI 快还是慢，还说不准：记录太少，差多少还算不出来；大概还要 500 件以上才看得清。',
      '用 AI 快還是慢，還說不準：紀錄太少，差多少還算不出來；大概還要 500 件以上才看得清楚。',
      'Faster or slower with AI, too early to say: there are too few notes to work out a difference; 500 more notes or above may tell.',
    ],
  },
};

const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;

describe.each(languages.map((language, at) => [language, at] as const))('in %s', (language, at) => {
  test.each(Object.entries(cases))('%s', async (_, { evidence, says }) => {
    const { verdicts } = await loadWords(language);
    expect(verdictSentence(evidence, verdicts, 5)).toBe(says[at]);
  });

  const faster = { 'zh-Hans': /快/, 'zh-Hant': /快/, en: /faster/i }[language];
  const slower = { 'zh-Hans': /慢/, 'zh-Hant': /慢/, en: /slower/i }[language];
  const less = { 'zh-Hans': /少/, 'zh-Hant': /少/, en: /less/ }[language];
  const more = { 'zh-Hans': /多/, 'zh-Hant': /多/, en: /more/ }[language];
  const probably = { 'zh-Hans': /很可能/, 'zh-Hant': /很可能/, en: /probably/i }[language];

  test.each(['saves', 'probably_saves'] as const)('%s has no word of loss', async (verdict) => {
    const { verdicts } = await loadWords(language);
    const sentence = verdictSentence(estimated({ verdict }), verdicts, 5);
    expect(sentence).toMatch(faster);
    expect(sentence).toMatch(less);
    expect(sentence).not.toMatch(slower);
    expect(sentence).not.toMatch(more);
    expect(probably.test(sentence)).toBe(verdict === 'probably_saves');
  });

  test.each(['costs', 'probably_costs'] as const)('%s has no word of gain', async (verdict) => {
    const { verdicts } = await loadWords(language);
    const sentence = verdictSentence(estimated({ verdict, timeRatio: 1.2, interval: [1.1, 1.4] }), verdicts, 5);
    expect(sentence).toMatch(slower);
    expect(sentence).toMatch(more);
    expect(sentence).not.toMatch(faster);
    expect(sentence).not.toMatch(less);
    expect(probably.test(sentence)).toBe(verdict === 'probably_costs');
  });

  test('every reason has a sentence of its own', async () => {
    const { verdicts } = await loadWords(language);
    const sentences = [
      ...(['nothing_yet', 'no_with_ai_yet', 'no_without_ai_yet'] as const).map((reason) => withheld({ reason })),
      ...(['too_few_entries', 'too_few_people', 'no_variation', 'arms_not_comparable'] as const).map((reason) =>
        notYet({ reason, moreEntries: null }),
      ),
    ].map((evidence) => verdictSentence(evidence, verdicts, 5));
    expect(new Set(sentences).size).toBe(7);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|NaN/);
  });

  test('an hour of work is told against AI: minutes rounded up, the range outwards', async () => {
    const { verdicts } = await loadWords(language);
    // 0.751 × 60 = 45.06; 0.629 × 60 = 37.74; 0.901 × 60 = 54.06
    expect(verdicts.perHour(0.751, [0.629, 0.901])).toMatch(/46.*37–55/);
  });
});
