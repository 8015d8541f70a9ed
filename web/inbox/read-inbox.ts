import { api } from '../api/client.ts';

export async function readInbox() {
  return (await (await api.feedback.$get()).json()).feedback;
}
export type Received = Awaited<ReturnType<typeof readInbox>>[number];
