import { expect, it } from 'vitest';
import { releasedFields, toldFields } from '../../server/boards/leaves.ts';
import { tellBoard } from '../../server/boards/tell-board.ts';
import { tellTask } from '../../server/boards/tell-task.ts';
import { randomBoard } from '../reports/random-board.ts';

/* What is told holds the listed fields and no other, at every depth, and every number in it is computed from a released one. */

const around = [
  ...['name', 'synthetic', 'floor', 'id', 'pooled', 'closedOn', 'period', 'closesOn', 'toldOn', 'names'],
  ...[
    'en',
    'zh-Hans',
    'zh-Hant',
    'kind',
    'stands',
    'since',
    'what',
    'range',
    'outcome',
    'low',
    'high',
    'part',
    'minutes',
  ],
  ...[
    'burden',
    'taskTypes',
    'withChecks',
    'was',
    'now',
    'moved',
    'due',
    'because',
    'trialId',
    'question',
    'answeredOn',
  ],
  ...['seatsEachWay', 'piecesInAll', 'hoursOn', 'beforeAfter', 'reading'],
];
const listed = new Set([
  ...around,
  ...Object.values(releasedFields).flatMap((fields) => Object.keys(fields)),
  ...Object.values(toldFields).flatMap((fields) => Object.keys(fields)),
]);

const keysOf = (value: unknown): string[] => {
  const keys: string[] = [];
  JSON.stringify(value, (key, inner) => {
    if (key !== '' && !/^\d+$/.test(key)) keys.push(key);
    return inner;
  });
  return keys;
};

it.each([1, 2, 3, 4, 5, 6, 7, 8])('office %i is told in listed fields alone', (seed) => {
  const { told, board } = randomBoard(seed);
  expect(keysOf(board).filter((key) => !listed.has(key))).toEqual([]);
  for (const { id } of told.catalogue) expect(keysOf(tellTask(told, id)).filter((key) => !listed.has(key))).toEqual([]);
});

it('names no count of people, entries or pieces, and no share finer than thirds', () => {
  const counting =
    /^(n|entries|people|persons?|contributors?|seats?|pieces|count|users|rate|share|logRatio|standardError)$/i;
  const allowed = ['people', 'shares'];
  expect([...listed].filter((key) => counting.test(key) && !allowed.includes(key))).toEqual([]);
});

it('is the same, byte for byte, of the same released record and acts', () => {
  const { told } = randomBoard(5);
  expect(JSON.stringify(tellBoard(structuredClone(told)))).toBe(JSON.stringify(tellBoard(told)));
});

it('gives every field its rounding and reason', () => {
  for (const fields of [...Object.values(releasedFields), ...Object.values(toldFields)])
    for (const [key, { rounding, why }] of Object.entries(fields))
      expect(`${key}: ${rounding}; ${why}`).toMatch(/: .+; .+/);
});
