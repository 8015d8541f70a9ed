import { expect, test } from 'vitest';
import { ownUsuals } from '../../server/domain/own-usuals.ts';
import { readPaperCode, writePaperCode } from '../../server/domain/paper-code.ts';

const piece = (outcome: 'saved' | 'without_ai', minutes: number, day = '2026-03-02', reworkMinutes = 0) => ({
  taskTypeId: 'brief',
  outcome,
  minutes,
  day,
  reworkMinutes,
});

test('me against myself: the middle of my own minutes, mending included, from two pieces each way', () => {
  const both = [
    piece('saved', 30),
    piece('saved', 40, '2026-03-01', 10),
    piece('without_ai', 60),
    piece('without_ai', 70),
  ];
  // With AI 30 and 40 + 10, without 60 and 70.
  expect(ownUsuals(both)).toMatchObject([{ taskTypeId: 'brief', withAi: 40, withoutAi: 65, pieces: 4 }]);
  expect(ownUsuals(both)[0]?.course.map(({ minutes }) => minutes)).toEqual([50, 30, 60, 70]);
  expect(ownUsuals(both.slice(1))).toEqual([]);
  expect(ownUsuals(both.slice(0, 3))).toEqual([]);
});

test('a code on paper is read however it is typed, and nothing else is', () => {
  expect(writePaperCode('KQ4M7TXP2H')).toBe('KQ4M-7TXP-2H');
  expect(readPaperCode('kq4m-7txp 2h', 10)).toBe('KQ4M7TXP2H');
  expect(readPaperCode('ＫＱ４Ｍ7TXP2H', 10)).toBe('KQ4M7TXP2H');
  for (const wrong of ['KQ4M7TXP2', 'KQ4M7TXP2HH', 'KQ4M7TXP2I', '']) expect(readPaperCode(wrong, 10)).toBeNull();
});
