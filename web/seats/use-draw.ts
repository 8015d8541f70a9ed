import { useCallback, useEffect, useState } from 'react';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { ApiError } from '../api/problem.ts';
import { forgetCatalogue } from '../log/catalogue.ts';
import { outbox } from '../outbox/device-outbox.ts';
import { forgetNonce, nonceFor } from './nonce.ts';

const readSlip = async (code: string) => (await api.draws[':code'].$get({ param: { code } })).json();
const readSeat = async () => (await (await api.draws.$get()).json()).seat;
export type Slip = Awaited<ReturnType<typeof readSlip>>;
type Seat = Awaited<ReturnType<typeof readSeat>>;

export type Drawing =
  | { kind: 'looking' }
  | { kind: 'slip'; slip: Slip; busy: boolean }
  /** What this device holds, by this slip or another. */
  | { kind: 'seat'; seat: Seat; fresh: boolean }
  | { kind: 'failed'; error: ApiError };

const asked = 'drawing:';
/** Of these it may be that this very device has drawn, and the answer or the page was lost. */
const perhapsOwn = ['slip_used', 'hat_over', 'hat_void'];
const pollMilliseconds = 3_000;

/** One slip from its link to the seat. Looking consumes nothing; a draw that went astray is asked for again, not burnt. */
export function useDraw(code: string): Drawing & { draw(leavesOther: boolean): void; look(): void } {
  const { refresh } = useMe();
  const [drawing, setDrawing] = useState<Drawing>({ kind: 'looking' });

  const fail = useCallback((reason: unknown) => {
    const error = reason instanceof ApiError ? reason : new ApiError('unreadable', 0);
    setDrawing({ kind: 'failed', error });
    return error;
  }, []);
  const ask = useCallback(
    async (leavesOther: boolean) => {
      try {
        const answer = await api.draws.$post({ json: { code, nonce: nonceFor(asked + code), leavesOther } });
        const { seat } = await answer.json();
        forgetNonce();
        setDrawing({ kind: 'seat', seat, fresh: true });
        forgetCatalogue();
        await refresh();
        void outbox.flush();
      } catch (reason) {
        fail(reason);
      }
    },
    [code, refresh, fail],
  );
  const look = useCallback(() => {
    setDrawing({ kind: 'looking' });
    readSlip(code).then(
      (slip) => setDrawing({ kind: 'slip', slip, busy: false }),
      (reason) => {
        const error = fail(reason);
        if (perhapsOwn.includes(error.code)) void ask(false);
      },
    );
  }, [code, fail, ask]);
  useEffect(look, [look]);

  const waits = drawing.kind === 'seat' && drawing.seat.state === 'waiting';
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => {
      readSeat().then(
        (seat) => {
          if (seat.state === 'waiting') return;
          setDrawing({ kind: 'seat', seat, fresh: true });
          void refresh();
        },
        () => {},
      );
    }, pollMilliseconds);
    return () => clearInterval(timer);
  }, [waits, refresh]);

  return {
    ...drawing,
    look,
    draw: (leavesOther) => {
      if (drawing.kind !== 'slip' || drawing.busy) return;
      setDrawing({ ...drawing, busy: true });
      void ask(leavesOther);
    },
  };
}
