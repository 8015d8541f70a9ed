import { v7 as uuidv7 } from 'uuid';
import type { SoakOffice } from './office.ts';

/** One request of the day, on whoever's behalf. */
export interface Act {
  method: 'GET' | 'PUT';
  path: string;
  cookie: string;
  body?: object;
}

/** What a person's device asks for when the page is opened. */
const opening = ['/', '/api/me', '/api/catalogue'];

/** Eight hours of an office, in the order in which things happen: each person's acts lie anywhere in the day, a change after its entry. */
export function eightHours(office: SoakOffice, taskTypeIds: readonly string[], random: () => number): Act[] {
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const timed: [at: number, act: Act][] = [];
  const add = (at: number, act: Act) => timed.push([at, act]);
  for (const cookie of office.staff) {
    for (let times = 0; times < 6; times++) {
      const at = random();
      for (const path of opening) add(at, { method: 'GET', path, cookie });
    }
    for (let entries = 0; entries < 4; entries++) {
      const at = random();
      const path = `/api/entries/${uuidv7()}`;
      const taskTypeId = taskTypeIds[Math.floor(random() * taskTypeIds.length)]!;
      const entry = { taskTypeId, outcome: random() < 0.5 ? 'saved' : 'without_ai', minutes: 30, day };
      add(at, { method: 'PUT', path, cookie, body: entry });
      // One in four is changed within the hour.
      if (entries === 0) add(at + random() / 8, { method: 'PUT', path, cookie, body: { ...entry, minutes: 45 } });
    }
    for (const path of ['/api/entries', '/api/guidance']) add(random(), { method: 'GET', path, cookie });
  }
  for (const [number, teamId] of office.teamIds.entries()) {
    for (let times = 0; times < 12; times++)
      add(random(), { method: 'GET', path: `/api/teams/${teamId}/board`, cookie: office.lead });
    // One account in place of all leads may ask for no more papers within five minutes.
    for (const format of number % 3 === 0 ? ['docx', 'xlsx'] : [])
      add(random(), { method: 'GET', path: `/api/teams/${teamId}/report/${format}`, cookie: office.lead });
  }
  return timed.sort(([one], [other]) => one - other).map(([, act]) => act);
}
