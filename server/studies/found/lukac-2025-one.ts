import type { Study } from '../study.ts';

export const lukac2025One: Study = {
  id: 'lukac-2025-one',
  year: 2025,
  design: 'trial',
  people: 238,
  found: { measure: 'time', ratio: 0.905, interval: [0.828, 0.982] },
  kinds: ['grassroots/visit_record', 'grassroots/meeting_minutes', 'general_office/meeting_notes'],
  differsFrom: ['lukac-2025-other'],
  source: {
    text: 'Lukac et al.: Ambient AI Scribes in Clinical Practice: A Randomized Trial. NEJM AI 2025',
    url: 'https://pubmed.ncbi.nlm.nih.gov/41497288/',
  },
};
