import { plainAddress } from '../../server/domain/plain-address.ts';
import { useMe } from '../api/me.tsx';

/** The address that people type: what the machine was told it is, else where this page came from. */
export function useOwnAddress(): string {
  return useMe().me?.address ?? window.location.origin;
}

/** No other machine can open it. */
export function opensOnlyHere(address: string): boolean {
  return /^(?:localhost|.+\.localhost|127\..+|0\.0\.0\.0|\[::1?\])$/.test(new URL(address).hostname);
}

/** What was typed, as far as other machines can open it; null where they cannot, or where it is no address. */
export function reachableAddress(typed: string): string | null {
  const text = typed.trim();
  const address = plainAddress(text.includes('://') ? text : `http://${text}`);
  return address === null || opensOnlyHere(address) ? null : address;
}
