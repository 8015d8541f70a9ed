import { useCallback, useEffect, useState } from 'react';
import { api } from '../api/client.ts';
import type { Opened } from './open-hat.ts';

const pollMilliseconds = 2_000;

async function watch(teamId: string, hatId: string) {
  return (await api.teams[':id'].hats[':hatId'].$get({ param: { id: teamId, hatId } })).json();
}
export type Progress = Awaited<ReturnType<typeof watch>>;

/** How the room's draw stands, asked every two seconds until it is over. */
export function useRoom(teamId: string, hat: Opened) {
  const [progress, setProgress] = useState<Progress>();
  const [now, setNow] = useState(() => Date.now());
  const [error, setError] = useState<unknown>(null);
  const state = progress?.state ?? 'open';
  const look = useCallback(async () => {
    setNow(Date.now());
    try {
      setProgress(await watch(teamId, hat.id));
    } catch {
      // Out of reach for a moment: the phones go on, and so does this screen.
    }
  }, [teamId, hat.id]);
  useEffect(() => {
    void look();
    if (state !== 'open') return;
    const timer = setInterval(() => void look(), pollMilliseconds);
    return () => clearInterval(timer);
  }, [look, state]);

  const act = async (request: () => Promise<unknown>) => {
    setError(null);
    try {
      await request();
    } catch (refused) {
      setError(refused);
    }
    await look();
  };
  const param = { id: teamId, hatId: hat.id };
  return {
    state,
    drawn: progress?.drawn ?? 0,
    minutesLeft: Math.max(0, Math.floor((Date.parse(hat.expiresAt) - now) / 60_000)),
    overdue: now >= Date.parse(hat.expiresAt),
    error,
    confirm: () => act(() => api.teams[':id'].hats[':hatId'].confirmation.$post({ param })),
    again: () => act(() => api.teams[':id'].hats[':hatId'].$delete({ param })),
  };
}
