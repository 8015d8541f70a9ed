import type { Language } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';

/** `period` null: the last closed quarter. */
export async function readReport(id: string, period: string | null, language: Language) {
  const query = { language, ...(period !== null && { period }) };
  return (await api.teams[':id'].report.$get({ param: { id }, query })).json();
}

export type Paper = Awaited<ReturnType<typeof readReport>>;
export type Report = Paper['report'];
export type Reply = Paper['reply'];
export type ReportedTask = Report['taskTypes'][number];

/** Where the browser fetches a format as a file; the session's cookie goes with it. */
export function fileAddress(teamId: string, format: string, period: string | null, language: Language): string {
  return `/api/teams/${teamId}/report/${format}?${new URLSearchParams({ language, ...(period !== null && { period }) })}`;
}
