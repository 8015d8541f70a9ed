import { api } from '../api/client.ts';

/** Asks for a publication now; nobody waits for it, and without it the boards follow on the hour. */
export function boardsFollow(): void {
  api.publications.$post().catch(() => {});
}
