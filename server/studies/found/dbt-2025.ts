import type { Study } from '../study.ts';

export const dbt2025: Study = {
  id: 'dbt-2025',
  year: 2025,
  design: 'comparison',
  people: 300,
  found: { measure: 'minutes_less', a: 'piece', minutes: 7, interval: 'none_published' },
  kinds: ['general_office/slides', 'general_office/spreadsheet', 'grassroots/statistical_return'],
  differsFrom: ['gds-2025'],
  source: {
    text: 'Department for Business and Trade: The Evaluation of the M365 Copilot Pilot, 2025',
    url: 'https://digitaltrade.blog.gov.uk/2025/09/25/discover-dbts-m365-copilot-evaluation-report',
  },
};
