import type { Study } from '../study.ts';

export const noyZhang2023: Study = {
  id: 'noy-zhang-2023',
  year: 2023,
  design: 'trial',
  people: 453,
  found: { measure: 'time', ratio: 0.6, interval: 'none_published' },
  kinds: [
    'grassroots/briefing_note',
    'grassroots/work_summary',
    'grassroots/speech',
    'grassroots/publicity_post',
    'general_office/letter',
    'general_office/proposal',
    'software_team/documentation',
    'software_team/release_notes',
  ],
  differsFrom: [],
  source: {
    text: 'Noy & Zhang: Experimental evidence on the productivity effects of generative artificial intelligence. Science 381 (2023)',
    url: 'https://doi.org/10.1126/science.adh2586',
  },
};
