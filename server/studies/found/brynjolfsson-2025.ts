import type { Study } from '../study.ts';

export const brynjolfsson2025: Study = {
  id: 'brynjolfsson-2025',
  year: 2025,
  design: 'staggered',
  people: 5172,
  found: { measure: 'output', ratio: 1.15, interval: 'none_published' },
  kinds: ['general_office/customer_reply', 'grassroots/petition_reply', 'grassroots/policy_answer'],
  differsFrom: ['humlum-2025'],
  source: {
    text: 'Brynjolfsson, Li & Raymond: Generative AI at Work. Quarterly Journal of Economics 2025',
    url: 'https://digitaleconomy.stanford.edu/publication/generative-ai-at-work/',
  },
};
