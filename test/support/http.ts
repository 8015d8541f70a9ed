import { ensureSetupLink } from '../../server/access/setup-link.ts';
import { createApp } from '../../server/app.ts';
import type { Context } from '../../server/context.ts';
import { type Limits, noLimits } from '../../server/http/limits.ts';
import { seatEverybody } from './builders.ts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever a route answers
  body: any;
  headers: Headers;
}

/** One browser: keeps its cookies and speaks JSON. */
export interface Browser {
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  cookies: Map<string, string>;
}

export function browserOf(app: {
  request: (path: string, init: RequestInit) => Response | Promise<Response>;
}): Browser {
  const cookies = new Map<string, string>();
  return {
    cookies,
    ask: async (method, path, body, headers = {}) => {
      const raw = typeof body === 'string' || body instanceof Uint8Array;
      const response = await app.request(path, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(cookies.size > 0 && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
          ...headers,
        },
        ...(body !== undefined && { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        if (value === '') cookies.delete(name!);
        else cookies.set(name!, value!);
      }
      const text = await response.text();
      const json = /[/+]json/.test(response.headers.get('content-type') ?? '');
      return { status: response.status, body: json ? JSON.parse(text) : text, headers: response.headers };
    },
  };
}

export const administratorPassword = 'three plain words';

/** An office that was just set up: its administrator's browser, one team, and devices that join it. */
export async function setUpOffice(context: Context, { limits = noLimits }: { limits?: Limits } = {}) {
  const app = createApp(context, { limits });
  const administrator = browserOf(app);
  const token = await ensureSetupLink(context);
  await administrator.ask('POST', '/api/setup', {
    token,
    username: 'administrator',
    password: administratorPassword,
    officeName: 'Office',
  });
  const newTeam = async (name: string, more: object = {}) =>
    (await administrator.ask('POST', '/api/teams', { name, ...more })).body as {
      id: string;
      name: string;
      joinCode: string;
    };
  /** A device that has joined, with a seat that counts already; `seat` false: without one. */
  const newStaff = async ({ joinCode }: { joinCode: string }, { seat = true }: { seat?: boolean } = {}) => {
    const staff = browserOf(app);
    const { body } = await staff.ask('POST', '/api/contributors', { joinCode });
    if (seat) await seatEverybody(context, body.team.id);
    return staff;
  };
  const catalogue = await administrator.ask('GET', '/api/catalogue');
  const taskTypeIds = catalogue.body.taskTypes.map(({ id }: { id: string }) => id) as string[];
  return { app, administrator, newTeam, newStaff, taskTypeIds, stranger: () => browserOf(app) };
}

let made = 0;

/** A version 7 UUID; the number makes it one of its own. */
export function entryId(number = ++made): string {
  return `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** What a client makes before it draws or moves; the number makes it one of its own. */
export function nonceOf(number = ++made): string {
  return `nonce-${number.toString(16).padStart(26, '0')}`;
}

/** Sessions end after a month; a test whose clock goes further signs in anew. */
export const signInAgain = (administrator: Browser) =>
  administrator.ask('POST', '/api/sessions', { username: 'administrator', password: administratorPassword });
