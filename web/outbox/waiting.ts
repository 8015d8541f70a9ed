import type { InferRequestType } from 'hono/client';
import type { Question } from '../../db/vocabulary.ts';
import type { api } from '../api/client.ts';
import type { ApiError } from '../api/problem.ts';

export type EntryBody = InferRequestType<(typeof api.entries)[':id']['$put']>['json'];
export type BurdenBody = InferRequestType<(typeof api.burdens)[':id']['$put']>['json'];

/** What the server shall hold under an id; null: nothing any more. */
export type Wish = { kind: 'entries'; body: EntryBody | null } | { kind: 'burdens'; body: BurdenBody | null };

export type Waiting = Wish & {
  id: string;
  /** First come, first sent. Counts up; it is no time. */
  order: number;
  /** Changes with each change of the wish, so that an answer to an older one settles nothing. */
  version: number;
  /** Sent at least once: the server may have it, whatever we heard. */
  tried: boolean;
  refusal: Refused | null;
};

export type Refused = Pick<ApiError, 'code' | 'title'> & {
  messages: string[];
  /** The server's day, where it was the day that it did not take: this device's clock is wrong. */
  today?: string | undefined;
};

/** Sends one wish; resolves only when the server itself said that it is stored. @throws ApiError */
export type Transport = (waiting: Waiting) => Promise<{ questions: readonly Question[] }>;

/** Where wishes are kept until they are fulfilled. */
export interface OutboxStorage {
  /** Survives the page. */
  readonly persistent: boolean;
  all(): Promise<Waiting[]>;
  /** Reads and writes in one step; undefined takes it out. Resolves when it is kept. */
  update(id: string, change: (current: Waiting | undefined) => Waiting | undefined): Promise<Waiting | undefined>;
  clear(): Promise<void>;
  /** Only one page sends at a time; a page that was killed loses its turn by itself. */
  takeTurn(page: string, until: number, now: number): Promise<boolean>;
  endTurn(page: string): Promise<void>;
}

export function inOrder(waiting: readonly Waiting[]): Waiting[] {
  return [...waiting].sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
}
