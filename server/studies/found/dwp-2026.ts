import type { Study } from '../study.ts';

export const dwp2026: Study = {
  id: 'dwp-2026',
  year: 2026,
  design: 'self_report',
  people: 4251,
  found: { measure: 'minutes_less', a: 'day', minutes: 19, interval: 'none_published' },
  kinds: [],
  differsFrom: ['gds-2025'],
  source: {
    text: 'Department for Work and Pensions: An Evaluation of DWP’s Microsoft 365 Copilot Trial',
    url: 'https://www.gov.uk/government/publications/an-evaluation-of-dwps-microsoft-365-copilot-trial',
  },
};
