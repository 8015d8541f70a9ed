import { expect, test } from 'vitest';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';
import { fuzzOffice } from './fuzz.ts';

test("1,000 requests at random, from every route's own schema: no 500, no hang", () => fuzzOffice(1_000));

test('the description of the API names every route with what it takes', async () => {
  const { administrator } = await setUpOffice(await freshContext());
  const { status, body } = await administrator.ask('GET', '/api/openapi.json');
  expect(status).toBe(200);
  expect(body.openapi).toBe('3.1.0');
  const entry = body.paths['/api/entries/{id}'].put;
  expect(entry.requestBody.content['application/json'].schema.required).toEqual(
    expect.arrayContaining(['taskTypeId', 'outcome', 'minutes', 'day']),
  );
  expect(Object.keys(body.paths).length).toBeGreaterThan(40);
});
