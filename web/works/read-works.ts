import { api } from '../api/client.ts';

/** One's own team's, or by a join link that of the team behind it. */
export async function readWorks(joinCode: string | undefined) {
  return (await api.guidance.$get({ query: joinCode === undefined ? {} : { joinCode } })).json();
}
export type Works = Awaited<ReturnType<typeof readWorks>>;
export type Card = Works['cards'][number];

/** Nothing to say about it, from nobody: neither figure nor decision nor tip. */
export function isBlank({ evidence, decision, tips }: Card): boolean {
  return evidence.kind === 'not_known' && !decision && tips.length === 0;
}
