import type { Study } from '../study.ts';

export const dellacqua2026Inside: Study = {
  id: 'dellacqua-2026-inside',
  year: 2026,
  design: 'trial',
  people: 758,
  found: { measure: 'time', ratio: 0.749, interval: 'none_published' },
  kinds: ['grassroots/plan', 'general_office/proposal', 'general_office/slides', 'software_team/design_note'],
  differsFrom: ['dellacqua-2026-outside'],
  source: {
    text: 'Dell’Acqua et al.: Navigating the Jagged Technological Frontier. Organization Science 2026',
    url: 'https://doi.org/10.1287/orsc.2025.21838',
  },
};
