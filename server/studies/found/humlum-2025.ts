import type { Study } from '../study.ts';

export const humlum2025: Study = {
  id: 'humlum-2025',
  year: 2025,
  design: 'self_report',
  people: 25000,
  found: { measure: 'hours_share', share: 0.028, interval: 'none_published' },
  kinds: [],
  differsFrom: ['brynjolfsson-2025'],
  source: {
    text: 'Humlum & Vestergaard: Large Language Models, Small Labor Market Effects. Becker Friedman Institute working paper 2025-56',
    url: 'https://bfi.uchicago.edu/working-papers/large-language-models-small-labor-market-effects/',
  },
};
