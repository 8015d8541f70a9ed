import { validate, version } from 'uuid';
import { expect, test } from 'vitest';
import { newId } from '../../web/outbox/new-id.ts';

const timeOf = (id: string) => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

test('a version 7 id whose time is midnight UTC, whatever the hour', () => {
  for (const hour of [0, 9, 23]) {
    const id = newId(Date.UTC(2026, 2, 2, hour, 34, 56, 789));
    expect(validate(id)).toBe(true);
    expect(version(id)).toBe(7);
    expect(timeOf(id)).toBe(Date.UTC(2026, 2, 2));
  }
});

test('every bit besides time, version and variant is random', () => {
  expect(newId(0, new Uint8Array(16))).toBe('00000000-0000-7000-8000-000000000000');
  expect(newId(0, new Uint8Array(16).fill(255))).toBe('00000000-0000-7fff-bfff-ffffffffffff');
  expect(new Set(Array.from({ length: 1000 }, () => newId())).size).toBe(1000);
});
