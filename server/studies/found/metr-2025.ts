import type { Study } from '../study.ts';

export const metr2025: Study = {
  id: 'metr-2025',
  year: 2025,
  design: 'trial',
  people: 16,
  found: { measure: 'time', ratio: 1.19, interval: [1.02, 1.39], felt: 0.8 },
  kinds: ['software_team/software_issue', 'software_team/bug_fix', 'software_team/refactoring'],
  differsFrom: ['metr-2026-returning', 'peng-2023', 'paradis-2024'],
  source: {
    text: 'Becker, Rush, Barnes & Rein (METR): Measuring the Impact of Early-2025 AI on Experienced Open-Source Developer Productivity. arXiv 2507.09089',
    url: 'https://arxiv.org/abs/2507.09089',
  },
};
