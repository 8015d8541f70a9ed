import type { Study } from '../study.ts';

export const eef2024: Study = {
  id: 'eef-2024',
  year: 2024,
  design: 'trial',
  people: 259,
  found: { measure: 'time', ratio: 0.69, interval: 'none_published' },
  kinds: ['general_office/training_material', 'grassroots/plan'],
  differsFrom: [],
  source: {
    text: 'Roy, Poet, Staunton, Aston & Thomas (NFER for the Education Endowment Foundation): ChatGPT in lesson preparation, December 2024',
    url: 'https://www.nfer.ac.uk/publications/chatgpt-in-lesson-preparation-a-teacher-choices-trial/',
  },
};
