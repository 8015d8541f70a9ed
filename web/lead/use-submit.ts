import { useEffect, useRef, useState } from 'react';

/**
 * One request of a form or a button: busy while it is under way, and what was refused. A second tap before the button is drawn busy
 * sends nothing, and an answer that finds the page gone changes nothing.
 */
export function useSubmit(send: () => Promise<unknown>) {
  const [state, setState] = useState<{ busy: boolean; checked: boolean; error: unknown }>(idle);
  const under = useRef(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  async function submit(event?: { preventDefault(): void }): Promise<void> {
    event?.preventDefault();
    if (under.current) return;
    under.current = true;
    setState({ busy: true, checked: true, error: null });
    let error: unknown = null;
    try {
      await send();
    } catch (refused) {
      error = refused;
    }
    under.current = false;
    if (here.current) setState((before) => ({ ...before, busy: false, error }));
  }
  /** `checked`: it was sent once, so what is missing may be said. */
  return { ...state, submit, forget: () => setState(idle) };
}

const idle = { busy: false, checked: false, error: null };
