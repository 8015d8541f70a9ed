import type { Study } from '../study.ts';

export const lukac2025Other: Study = {
  id: 'lukac-2025-other',
  year: 2025,
  design: 'trial',
  people: 238,
  found: { measure: 'time', ratio: 0.983, interval: [0.906, 1.059] },
  kinds: ['grassroots/visit_record', 'grassroots/meeting_minutes', 'general_office/meeting_notes'],
  differsFrom: ['lukac-2025-one'],
  source: {
    text: 'Lukac et al.: Ambient AI Scribes in Clinical Practice: A Randomized Trial. NEJM AI 2025',
    url: 'https://pubmed.ncbi.nlm.nih.gov/41497288/',
  },
};
