import type { Study } from '../study.ts';

export const dellacqua2026Outside: Study = {
  id: 'dellacqua-2026-outside',
  year: 2026,
  design: 'trial',
  people: 758,
  found: { measure: 'right_answers', points: -19, interval: 'none_published' },
  kinds: [
    'grassroots/data_check',
    'grassroots/statistical_return',
    'general_office/spreadsheet',
    'software_team/incident',
  ],
  differsFrom: ['dellacqua-2026-inside'],
  source: {
    text: 'Dell’Acqua et al.: Navigating the Jagged Technological Frontier. Working paper 2023; Organization Science 2026',
    url: 'https://doi.org/10.1287/orsc.2025.21838',
  },
};
