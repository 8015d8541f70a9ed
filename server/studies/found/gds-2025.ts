import type { Study } from '../study.ts';

export const gds2025: Study = {
  id: 'gds-2025',
  year: 2025,
  design: 'self_report',
  people: 7115,
  found: { measure: 'minutes_less', a: 'day', minutes: 26, interval: 'none_published' },
  kinds: [],
  differsFrom: ['dbt-2025', 'dwp-2026'],
  source: {
    text: 'Government Digital Service: Microsoft 365 Copilot Experiment: Cross-Government Findings Report, June 2025',
    url: 'https://www.gov.uk/government/publications/microsoft-365-copilot-experiment-cross-government-findings-report',
  },
};
