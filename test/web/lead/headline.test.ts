import { expect, test } from 'vitest';
import type { Headline } from '../../../server/publication/board.ts';
import { loadWords } from '../../../web/board/words.tsx';
import { headlineSentence } from '../../../web/words/headline.ts';

const balanced = (over: Partial<Extract<Headline, { kind: 'balanced' }>>): Headline => ({
  kind: 'balanced',
  grossMinutesSaved: 1500,
  reworkMinutes: 200,
  minutesSaved: 1300,
  burdenMinutes: 155,
  toolMinutes: 40,
  net: 1105,
  interval: [540, 1620],
  ...over,
});

const told: Record<string, { figures: Headline; outcome: string; hans: string; hant: string; en: string }> = {
  gain: {
    figures: balanced({}),
    outcome: 'gain',
    hans: '本期净省约 18 小时（可能 9–27 小时），已扣返工、负担和记录本身用时 40 分钟。',
    hant: '本期淨省約 18 小時（可能 9–27 小時），已扣返工、負擔和記錄本身用時 40 分鐘。',
    en: 'Net time saved: about 18 hours (likely 9–27 hours). Already taken off: rework, burdens and 40 minutes of noting things down.',
  },
  loss: {
    figures: balanced({ net: -695, interval: [-1100, -290], burdenMinutes: 0 }),
    outcome: 'loss',
    hans: '本期净亏约 12 小时（可能亏 4.5–19 小时），已扣返工和记录本身用时 40 分钟。',
    hant: '本期淨虧約 12 小時（可能虧 4.5–19 小時），已扣返工和記錄本身用時 40 分鐘。',
    en: 'Net time lost: about 12 hours (likely 4.5–19 hours). Already taken off: rework and 40 minutes of noting things down.',
  },
  unclear: {
    figures: balanced({ net: 120, interval: [-240, 720] }),
    outcome: 'open',
    hans: '本期省没省时间，还说不准：可能净亏 4 小时，也可能净省 12 小时，已扣返工、负担和记录本身用时 40 分钟。',
    hant: '本期省沒省時間，還說不準：可能淨虧 4 小時，也可能淨省 12 小時，已扣返工、負擔和記錄本身用時 40 分鐘。',
    en: 'Time saved or lost: too early to say. It may be 4 hours lost or 12 hours saved. Already taken off: rework, burdens and 40 minutes of noting things down.',
  },
  'costs only': {
    figures: { kind: 'costs_only', burdenMinutes: 155, toolMinutes: 20 },
    outcome: 'open',
    hans: '省了多少还算不出来，已知花掉 3 小时：负担 3 小时，记录本身 20 分钟。',
    hant: '省了多少還算不出來，已知花掉 3 小時：負擔 3 小時，記錄本身 20 分鐘。',
    en: 'What was saved is not known yet. Known to be spent: 3 hours (burdens 3 hours, noting things down 20 minutes).',
  },
  'nothing published': {
    figures: { kind: 'nothing_published' },
    outcome: 'open',
    hans: '还没有可以公布的数字',
    hant: '還沒有可以公布的數字',
    en: 'No figures to show yet',
  },
  'no costs either': {
    figures: { kind: 'costs_only', burdenMinutes: 0, toolMinutes: 0 },
    outcome: 'open',
    hans: '还没有可以公布的数字',
    hant: '還沒有可以公布的數字',
    en: 'No figures to show yet',
  },
};

test.each(Object.entries(told))('%s', async (_, { figures, outcome, ...says }) => {
  for (const [language, sentence] of [
    ['zh-Hans', says.hans],
    ['zh-Hant', says.hant],
    ['en', says.en],
  ] as const) {
    const { board } = await loadWords(language);
    const { before, figure, after, ...rest } = headlineSentence(figures, board);
    expect(before + figure + after).toBe(sentence);
    expect(rest.outcome).toBe(outcome);
  }
});
