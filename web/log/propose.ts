import { api } from '../api/client.ts';
import { recall, remember } from '../api/remembered.ts';

const waiting = (): string[] => (recall('proposed') ?? '').split('\n').filter(Boolean);

/** A kind of work that is missed in the list. Kept on this device until it is sent; nothing of who proposed it goes along. */
export async function propose(name: string): Promise<void> {
  remember('proposed', [...waiting(), name].join('\n'));
  await sendProposals();
}

/** What is refused (identity data in a name) is dropped: the entry itself counts all the same. */
export async function sendProposals(): Promise<void> {
  for (const name of waiting()) {
    try {
      await api.proposals.$post({ json: { name } });
    } catch (error) {
      const status = (error as { status?: number }).status ?? 0;
      if (status === 0 || status === 401 || status === 429 || status >= 500) return;
    }
    remember(
      'proposed',
      waiting()
        .filter((other) => other !== name)
        .join('\n'),
    );
  }
}
