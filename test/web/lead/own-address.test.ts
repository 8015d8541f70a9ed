import { expect, test } from 'vitest';
import { opensOnlyHere, reachableAddress } from '../../../web/lead/own-address.ts';

test.each([
  'http://127.0.0.1:8787',
  'http://127.1.2.3',
  'http://localhost:8787',
  'http://office.localhost',
  'http://[::1]:8787',
  'http://0.0.0.0',
])('%s opens on this machine only', (address) => {
  expect(opensOnlyHere(address)).toBe(true);
  expect(reachableAddress(address)).toBeNull();
});

test.each([
  ['http://192.168.1.20:8787', 'http://192.168.1.20:8787'],
  [' http://office:8787/ ', 'http://office:8787'],
  ['192.168.1.20:8787', 'http://192.168.1.20:8787'],
  ['office', 'http://office'],
  ['https://shixiao.example.org', 'https://shixiao.example.org'],
  ['http://localhost.example', 'http://localhost.example'],
])('%s is one that others can open', (typed, address) => {
  expect(reachableAddress(typed)).toBe(address);
});

test.each([
  '',
  'localhost:8787',
  'ftp://office',
  'http://office/shixiao/',
  'http://office/?a',
  'http://office/#a',
  'http://',
])('"%s" is no address of an office', (typed) => {
  expect(reachableAddress(typed)).toBeNull();
});
