import type { Study } from '../study.ts';

export const peng2023: Study = {
  id: 'peng-2023',
  year: 2023,
  design: 'trial',
  people: 95,
  found: { measure: 'time', ratio: 0.442, interval: [0.11, 0.79] },
  kinds: [
    'software_team/software_issue',
    'software_team/bug_fix',
    'software_team/refactoring',
    'software_team/tests',
    'software_team/data_script',
  ],
  differsFrom: ['metr-2025'],
  source: {
    text: 'Peng, Kalliamvakou, Cihon & Demirer: The Impact of AI on Developer Productivity: Evidence from GitHub Copilot. arXiv 2302.06590',
    url: 'https://arxiv.org/abs/2302.06590',
  },
};
