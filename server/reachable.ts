import { networkInterfaces } from 'node:os';

/** Addresses that other machines can type, where the program listens on all of this machine's. */
export function reachableAddresses(host: string, port: number): string[] {
  if (!['0.0.0.0', '::'].includes(host)) return [];
  const all = Object.values(networkInterfaces()).flatMap((interfaces) => interfaces ?? []);
  return all
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}
