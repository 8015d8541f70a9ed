import { api } from '../api/client.ts';

export const readSettings = async () => (await api.office.$get()).json();
export type Settings = Awaited<ReturnType<typeof readSettings>>;
