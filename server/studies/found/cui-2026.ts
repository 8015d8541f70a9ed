import type { Study } from '../study.ts';

export const cui2026: Study = {
  id: 'cui-2026',
  year: 2026,
  design: 'field_experiment',
  people: 4867,
  found: { measure: 'output', ratio: 1.2608, interval: 'none_published' },
  kinds: [
    'software_team/software_issue',
    'software_team/bug_fix',
    'software_team/refactoring',
    'software_team/tests',
    'software_team/data_script',
  ],
  differsFrom: ['metr-2025'],
  source: {
    text: 'Cui, Demirer, Jaffe, Musolff, Peng & Salz: The Effects of Generative AI on High-Skilled Work. Management Science 2026',
    url: 'https://doi.org/10.1287/mnsc.2025.00535',
  },
};
