import { useCallback, useEffect, useRef, useState } from 'react';
import type { Step } from './draft.ts';

const first: Step = { name: 'task' };

/** The steps taken, with the browser's own "back" as the way back. */
export function useSteps() {
  const [steps, setSteps] = useState<readonly Step[]>([first]);
  const depth = useRef(1);
  depth.current = steps.length;
  useEffect(() => {
    const back = ({ state }: PopStateEvent) => {
      const index: number = state?.step ?? 0;
      setSteps((taken) => (taken[taken.length - 1]?.name === 'saved' ? [first] : taken.slice(0, index + 1)));
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const go = useCallback((step: Step) => {
    history.pushState({ step: depth.current }, '');
    setSteps((taken) => [...taken, step]);
  }, []);
  const back = useCallback(() => {
    if (depth.current > 1) history.back();
  }, []);
  const restart = useCallback(() => {
    history.replaceState({ step: 0 }, '');
    setSteps([first]);
  }, []);
  return { step: steps[steps.length - 1] ?? first, go, back, restart };
}
