import { useCallback, useEffect, useRef, useState } from 'react';
import type { Saved, Step } from './draft.ts';

const first: Step = { name: 'task' };

/** The steps taken, with the browser's own "back" as the way back. */
export function useSteps() {
  const [steps, setSteps] = useState<readonly Step[]>([first]);
  const depth = useRef(1);
  depth.current = steps.length;
  useEffect(() => {
    const back = ({ state }: PopStateEvent) => {
      const index: number = state?.step ?? 0;
      setSteps((taken) => {
        if (taken[taken.length - 1]?.name !== 'saved') return taken.slice(0, index + 1);
        history.replaceState({ step: 0 }, '');
        return [first];
      });
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const go = useCallback((step: Step) => {
    history.pushState({ step: depth.current++ }, '');
    setSteps((taken) => [...taken, step]);
  }, []);
  const back = useCallback(() => {
    if (depth.current > 1) history.back();
  }, []);
  const restart = useCallback(() => {
    history.replaceState({ step: 0 }, '');
    depth.current = 1;
    setSteps([first]);
  }, []);
  /** From the saved card to an earlier step, with what was chosen there. */
  const tellAgain = useCallback((saved: Saved, undone: boolean) => {
    const before = { saved, undone };
    setSteps((taken) => {
      const earlier = taken.slice(0, -1).map((step) => ({ ...step, before }));
      return undone ? earlier : earlier.slice(0, 2);
    });
    history.go(undone ? -1 : 2 - depth.current);
  }, []);
  return { step: steps[steps.length - 1] ?? first, go, back, restart, tellAgain };
}
