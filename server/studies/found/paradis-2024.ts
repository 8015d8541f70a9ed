import type { Study } from '../study.ts';

export const paradis2024: Study = {
  id: 'paradis-2024',
  year: 2024,
  design: 'trial',
  people: 96,
  found: { measure: 'time', ratio: 0.79, interval: 'none_published' },
  kinds: [
    'software_team/software_issue',
    'software_team/bug_fix',
    'software_team/refactoring',
    'software_team/tests',
    'software_team/data_script',
  ],
  differsFrom: ['metr-2025'],
  source: {
    text: 'Paradis et al.: How much does AI impact development speed? An enterprise-based randomized controlled trial. arXiv 2410.12944',
    url: 'https://arxiv.org/abs/2410.12944',
  },
};
