import { v7 as uuidv7 } from 'uuid';

/** Staff over HTTP, from outside: one team of an office that was just set up, and devices that joined by its link. */
export interface Staff {
  cookies: string[];
  taskTypeId: string;
}

export async function setUpStaff(address: string, setUpToken: string, people: number): Promise<Staff> {
  const ask = async (method: string, path: string, body?: unknown, cookie?: string) => {
    const response = await fetch(`${address}/api/${path}`, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...(cookie && { cookie }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    const [session = ''] = response.headers.getSetCookie().map((one) => one.split(';')[0]);
    return { answer: text === '' ? undefined : JSON.parse(text), cookie: session };
  };
  const { cookie: administrator } = await ask('POST', 'setup', {
    token: setUpToken,
    username: 'administrator',
    password: 'three plain words',
    officeName: 'Office',
  });
  await ask('POST', 'teams', { name: 'Team' }, administrator);
  const { answer: listed } = await ask('GET', 'teams', undefined, administrator);
  const [team] = listed.teams;
  const { answer: link } = await ask('POST', `teams/${team.id}/join-link`, undefined, administrator);
  const cookies: string[] = [];
  for (let number = 0; number < people; number++)
    cookies.push((await ask('POST', 'contributors', { joinCode: link.joinCode })).cookie);
  const { answer: catalogue } = await ask('GET', 'catalogue', undefined, cookies[0]);
  return { cookies, taskTypeId: catalogue.taskTypes[0].id };
}

export interface Sent {
  id: string;
  /** As the device sees it: null while no answer came. */
  status: number | null;
  retryAfter: string | null;
}

/** A day that lies in the past in every time zone. */
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

export async function sendEntry(
  address: string,
  { cookies, taskTypeId }: Staff,
  person: number,
  id: string = uuidv7(),
): Promise<Sent> {
  try {
    const response = await fetch(`${address}/api/entries/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie: cookies[person % cookies.length]! },
      body: JSON.stringify({ taskTypeId, outcome: 'saved', minutes: 30, day: yesterday() }),
    });
    await response.arrayBuffer();
    return { id, status: response.status, retryAfter: response.headers.get('retry-after') };
  } catch {
    return { id, status: null, retryAfter: null };
  }
}
