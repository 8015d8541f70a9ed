import { api } from '../api/client.ts';

export const readAccounts = async () => (await api.accounts.$get()).json();
export type Account = Awaited<ReturnType<typeof readAccounts>>['accounts'][number];
