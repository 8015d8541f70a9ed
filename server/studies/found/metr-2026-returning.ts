import type { Study } from '../study.ts';

export const metr2026Returning: Study = {
  id: 'metr-2026-returning',
  year: 2026,
  design: 'trial',
  people: 57,
  found: { measure: 'time', ratio: 0.82, interval: [0.62, 1.09] },
  kinds: ['software_team/software_issue', 'software_team/bug_fix', 'software_team/refactoring'],
  differsFrom: ['metr-2025', 'metr-2026-new'],
  source: {
    text: 'METR: We are Changing our Developer Productivity Experiment Design, February 2026',
    url: 'https://metr.org/blog/2026-02-24-uplift-update/',
  },
};
