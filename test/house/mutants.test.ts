import { expect, test } from 'vitest';
import { misplaced, rooms } from '../mutants/list.ts';

test('every mutant has its place in the program, once, so that the list can be run at any time', () => {
  expect(Object.values(rooms).flatMap(misplaced)).toEqual([]);
});

test('a text that has gone is told', () => {
  const gone = { from: 'a text that stands nowhere', to: '', breaks: '' };
  const [fault] = misplaced([{ file: 'server/domain/periods.ts', killedBy: [], mutants: [gone] }]);
  expect(fault).toContain('server/domain/periods.ts');
});
