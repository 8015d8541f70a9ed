import { expect, test } from 'vitest';
import { freshContext } from '../support/context.ts';
import { setUpOffice } from '../support/http.ts';

const unseemly = {
  'a control character': 'Team\u0007',
  'a line end': 'Team\nTwo',
  'half a character': 'Team \ud83d',
  'its other half': '\ude00 Team',
  'a change of direction': 'Team \u202eevil',
  'a line separator': 'Team\u2028Two',
  'nothing to be seen': '\u200b\u200d',
};
const seemly = ['民政办 · Civil affairs', 'Équipe n° 3', 'Team 😀', '𠮷野', 'Ţeam\u0301'];

test.each(Object.entries(unseemly))('no name holds %s', async (_, name) => {
  const { administrator, newTeam } = await setUpOffice(await freshContext());
  const team = await newTeam('Team');
  const asked = [
    ['POST', '/api/teams', { name }],
    ['PATCH', `/api/teams/${team.id}`, { name }],
    ['PATCH', '/api/office', { name: `Office ${name} ` }],
    ['POST', '/api/catalogue/task-types', { names: { en: name } }],
  ] as const;
  for (const [method, path, body] of asked) {
    // Nothing to be seen beside words is no harm.
    if (path === '/api/office' && name === unseemly['nothing to be seen']) continue;
    expect([path, (await administrator.ask(method, path, body)).status]).toEqual([path, 422]);
  }
});

test.each(seemly)('%s is a name', async (name) => {
  const { administrator } = await setUpOffice(await freshContext());
  expect((await administrator.ask('POST', '/api/teams', { name })).body.name).toBe(name);
});
