import { expect, test } from 'vitest';
import { outcomes } from '../../db/vocabulary.ts';
import { isWithAi, outcomeMeans } from '../../server/domain/outcome-means.ts';

test('every outcome but the one of the baseline is of a piece with AI, as the table’s own check has it', () => {
  for (const outcome of outcomes) expect(isWithAi(outcome)).toBe(outcome !== 'without_ai');
});

test('what was begun again came back and was not kept; what saved time did neither come back nor go', () => {
  expect(outcomeMeans.redone).toMatchObject({ cameBack: true, kept: false, feltSaved: false });
  expect(outcomeMeans.reworked).toMatchObject({ cameBack: true, kept: true, feltSaved: false });
  expect(outcomeMeans.saved).toMatchObject({ cameBack: false, kept: true, feltSaved: true });
  expect(outcomeMeans.same).toMatchObject({ cameBack: false, kept: true, feltSaved: false });
  expect(outcomeMeans.without_ai).toMatchObject({ cameBack: false, kept: false, feltSaved: false });
});
