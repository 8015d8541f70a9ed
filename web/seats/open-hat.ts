import { api } from '../api/client.ts';

export type HatKind = 'screen' | 'sheet' | 'single';

export async function openHat(teamId: string, json: { kind: HatKind; seats: number; redraw: boolean }) {
  return (await api.teams[':id'].hats.$post({ param: { id: teamId }, json })).json();
}
export type Opened = Awaited<ReturnType<typeof openHat>>;

/** The hats of a team: its seats as everybody reads them, and whether a room is drawing. */
export async function readHats(teamId: string) {
  return (await api.teams[':id'].hats.$get({ param: { id: teamId } })).json();
}
export type TeamHats = Awaited<ReturnType<typeof readHats>>;

const roomKey = 'shixiao.room';

/** The screen's code lives in this window alone: reloading it must not end the meeting's draw. */
export function rememberRoom(teamId: string, hat: Opened): void {
  try {
    sessionStorage.setItem(roomKey, JSON.stringify({ teamId, hat }));
  } catch {
    // Forbidden: a reload starts the draw again.
  }
}

export function recallRoom(teamId: string, hatId: string): Opened | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(roomKey) ?? 'null');
    return kept?.teamId === teamId && kept.hat.id === hatId ? kept.hat : null;
  } catch {
    return null;
  }
}
