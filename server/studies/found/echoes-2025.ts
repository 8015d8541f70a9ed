import type { Study } from '../study.ts';

export const echoes2025: Study = {
  id: 'echoes-2025',
  year: 2025,
  design: 'comparison',
  people: 151,
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: a median reduction by 30.7 %, no logarithm
  found: { measure: 'time', ratio: 0.693, interval: 'none_published' },
  kinds: [
    'software_team/software_issue',
    'software_team/bug_fix',
    'software_team/refactoring',
    'software_team/tests',
    'software_team/data_script',
  ],
  differsFrom: ['metr-2025'],
  source: {
    text: 'Borg et al.: Echoes of AI: Investigating the Downstream Effects of AI Assistants on Software Maintainability. arXiv 2507.00788',
    url: 'https://arxiv.org/abs/2507.00788',
  },
};
