import type { Study } from '../study.ts';

export const dillon2025: Study = {
  id: 'dillon-2025',
  year: 2025,
  design: 'field_experiment',
  people: 7137,
  found: { measure: 'minutes_less', a: 'week', minutes: 120, interval: 'none_published' },
  kinds: ['general_office/letter', 'grassroots/notice'],
  differsFrom: ['gds-2025'],
  source: {
    text: 'Dillon, Jaffe, Immorlica & Stanton: Shifting Work Patterns with Generative AI. arXiv 2504.11436',
    url: 'https://arxiv.org/abs/2504.11436',
  },
};
