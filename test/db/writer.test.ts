import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { office } from '../../db/schema.ts';
import { freshContext } from '../support/context.ts';

test('a commit is read back by the reader', async () => {
  const context = await freshContext();
  await context.writer.commit(context.db.update(office).set({ name: 'Office' }).where(eq(office.id, 1)));
  expect(await context.db.select({ name: office.name }).from(office)).toEqual([{ name: 'Office' }]);
});
