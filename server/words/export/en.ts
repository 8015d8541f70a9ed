import type { ExportWords } from './export-words.ts';

export const en: ExportWords = {
  notAnAppraisalBasis: 'About tasks, never about people: not an appraisal basis.',
  readme: ({ office, floor, about, teams, leftOut, runsTheOffice }) => `Shixiao · export of everything
${office === '' ? '' : `\nOffice: ${office}`}
Exported on: ${about.exportedOn}
Figures as of: ${about.asOf ?? 'nothing published yet'}

This export is about tasks, never about people. It is not an appraisal basis, and not for rankings.

What is here
  evidence.csv   what each team's board says, a line for each kind of work: the word, the time ratio and its range,
                 and what the last closed quarter came to
  quarters.csv   minutes saved, burdens and net by closed quarter, as ranges
  burdens.csv    time that was lost outside any task
  teams/         a folder for each team: its board of each closed period, decisions, trials, tips that are public
  catalogue.*    the kinds of work
  teams.*        the list of teams, without the links for joining
${runsTheOffice ? '  office.json    settings; audit.*: what leads and administrators did; feedback.json: complaints that were answered in public\n' : ''}
Teams whose boards are here: ${teams.length === 0 ? 'none' : teams.join(', ')}
${leftOut.length === 0 ? '' : `Teams whose boards are not: ${leftOut.join(', ')}. A board is for its own leads, who can export it themselves.\n`}
What is not here, and why
  No entry of anybody, not even without a name: one row is enough to recognise who wrote it, so rows do not leave the machine.
  Everybody can export their own entries on the page "Mine".
  No number of people or entries, and no usage rate: each figure is made of the work of at least ${floor} people together, and no
  difference between two of them tells of fewer.`,
};
