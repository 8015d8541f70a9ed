import type { Language, Window } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';

export async function readReport(id: string, window: Window, language: Language) {
  return (await api.teams[':id'].report.$get({ param: { id }, query: { window, language } })).json();
}

export type Paper = Awaited<ReturnType<typeof readReport>>;
export type Report = Paper['report'];
export type Reply = Paper['reply'];
export type ReportedTask = Report['taskTypes'][number];

/** Where the browser fetches a format as a file; the session's cookie goes with it. */
export function fileAddress(teamId: string, format: string, window: Window, language: Language): string {
  return `/api/teams/${teamId}/report/${format}?${new URLSearchParams({ window, language })}`;
}
