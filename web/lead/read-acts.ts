import { api } from '../api/client.ts';

/** A page of the audit log, the newest one or the one that is older than an act. */
export async function readActs(team: string, before?: number) {
  const query = { ...(team !== '' && { team }), ...(before !== undefined && { before: `${before}` }) };
  return (await api.audit.$get({ query })).json();
}

export type Act = Awaited<ReturnType<typeof readActs>>['acts'][number];
