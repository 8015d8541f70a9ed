import type { Report } from './report.ts';

/** The report as plain text, for a terminal or a message. */
export function briefText({ says, taskTypes, account, burdens, records }: Report): string {
  const { before, figure, after } = says.headline;
  const part = (heading: string, lines: readonly (string | null)[]): string[] => {
    const said = lines.filter((line) => line !== null);
    return said.length > 0 ? ['', heading, ...said] : [];
  };
  const known = taskTypes.filter(({ reading }) => reading !== null);
  return [
    says.title,
    says.letterhead,
    ...[says.synthetic, says.pooled].filter((line) => line !== null),
    '',
    `${before}${figure}${after}`,
    says.dated,
    ...part(says.headings.whatToDo, says.whatToDo),
    ...part(says.headings.tasks, [
      ...known.map(({ taskType, says: told }) =>
        [taskType, told.sentence, told.hour, told.ruling].filter((one) => one !== null).join(' · '),
      ),
      says.notKnown,
    ]),
    ...part(
      says.headings.account,
      account.map(({ says: { name, minutes } }) => `${name}  ${minutes}`),
    ),
    ...part(
      says.headings.burdens,
      burdens.map(({ says: { line } }) => line),
    ),
    ...part(says.headings.timeUses, [says.timeUses]),
    ...part(
      says.headings.records,
      records.map(({ taskType, says: { sentence, from } }) => `${taskType}: ${sentence} ${from}`),
    ),
    ...part(says.headings.method, [...says.method, says.running]),
    '',
    says.notForAppraisal,
    '',
  ].join('\n');
}
