import type { Study } from '../study.ts';

export const choi2024: Study = {
  id: 'choi-2024',
  year: 2024,
  design: 'trial',
  people: 60,
  found: { measure: 'time_by_task', ratios: [0.679, 0.882], interval: 'none_published' },
  kinds: ['general_office/contract_review', 'general_office/tender_document', 'grassroots/notice'],
  differsFrom: [],
  source: {
    text: 'Choi, Monahan & Schwarcz: Lawyering in the Age of Artificial Intelligence. 109 Minnesota Law Review 147 (2024)',
    url: 'https://heinonline.org/HOL/LandingPage?handle=hein.journals/mnlr109&div=5',
  },
};
