import { type FormEvent, useState } from 'react';

/** A form's one request: busy while it is under way, and what was refused. */
export function useSubmit(send: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [checked, setChecked] = useState(false);
  const [error, setError] = useState<unknown>(null);
  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    setError(null);
    setBusy(true);
    try {
      await send();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  }
  /** `checked`: it was sent once, so what is missing may be said. */
  return { submit, busy, checked, error, forget: () => setChecked(false) };
}
