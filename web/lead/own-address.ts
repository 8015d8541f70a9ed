import { useMe } from '../api/me.tsx';

/** The address that people type: what the machine was told it is, else where this page came from. */
export function useOwnAddress(): string {
  return useMe().me?.address ?? window.location.origin;
}
