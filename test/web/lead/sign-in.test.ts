import { expect, test } from 'vitest';
import { ownPath } from '../../../web/lead/sign-in-page.tsx';

test('after signing in one comes back to the page asked for', () => {
  expect(ownPath('/lead/task/a?team=b&window=90')).toBe('/lead/task/a?team=b&window=90');
  expect(ownPath('/lead?team=b')).toBe('/lead?team=b');
  expect(ownPath('/setup/aB-c_9')).toBe('/setup/aB-c_9');
  expect(ownPath(null)).toBe('/lead');
});

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/leader',
  '/setup/a/../../elsewhere',
  '/setup//elsewhere.example',
  'javascript:alert(1)',
  '/\\elsewhere.example',
])('nobody is sent to %s', (next) => {
  expect(ownPath(next)).toBe('/lead');
});
