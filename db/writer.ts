import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { InStatement, InValue, ResultSet } from '@libsql/client';
import type { Connection, Database } from './client.ts';
import { isBusy, isConstraint, isFromDatabase, isPassing, isSilent, StorageBusy, StorageClosed } from './failures.ts';

/*
 * All writes of the process pass here: one connection, one queue. Rows that arrive while a commit runs are stored by
 * one statement and answered after it, so that concurrent people share one fsync (group commit).
 *
 * After one SQLITE_BUSY the driver's connection acknowledges later writes that are never committed, and keeps the
 * lock. So a busy connection is renewed before anything else is said on it, and the work is done again from its start.
 */

export interface Query {
  toSQL(): { sql: string; params: unknown[] };
}

/** The writer's connection, while nobody else of this process writes. */
export interface Exclusive {
  db: Database;
  /** All or nothing, in one write transaction. */
  commit(queries: readonly Query[]): Promise<ResultSet[]>;
}

/** Rows that may share a statement. It must leave out, not fail on, rows that its own condition refuses. */
export interface Family<Row extends { id: string }, Stored extends { id: string }> {
  store(db: Database, rows: readonly Row[]): Promise<Stored[]>;
}

export interface Writer {
  /** Resolves after the commit, with the row as stored; null when the family's condition left it out. */
  gather<Row extends { id: string }, Stored extends { id: string }>(
    family: Family<Row, Stored>,
    row: Row,
  ): Promise<Stored | null>;
  /** Runs once at a time; may be run again from its start when the database was locked, so it commits at most once, last. */
  exclusive<T>(work: (exclusive: Exclusive) => Promise<T>): Promise<T>;
  commit(...queries: Query[]): Promise<ResultSet[]>;
  /** Resolves when all that was asked has been answered. */
  idle(): Promise<void>;
  /** Stores what was asked until now; whatever comes later is refused with StorageClosed. @returns how to open it again. */
  close(): Promise<() => void>;
}

interface Waiting {
  family: Family<never, { id: string }> | null;
  row: { id: string } | null;
  work: ((exclusive: Exclusive) => Promise<unknown>) | null;
  deadline: number;
  resolve: (value: never) => void;
  reject: (error: unknown) => void;
}

/** 500 rows of some 25 columns stay under SQLite's limit of 32,766 bound values. */
const mostRows = 500;

function statementOf(query: Query): InStatement {
  const { sql, params } = query.toSQL();
  return { sql, args: params as InValue[] };
}

/** Statements that an embedded database may run without letting go of the event loop. */
const mostAtOnce = 8;

/**
 * One transaction like any other, but readers are answered between its statements. A libSQL server is asked over the
 * network and cuts long transactions off, so there a batch is the better way.
 */
async function inTurns(connection: Connection, queries: readonly Query[]): Promise<ResultSet[]> {
  const transaction = await connection.client.transaction('write');
  try {
    const results: ResultSet[] = [];
    for (const query of queries) {
      results.push(await transaction.execute(statementOf(query)));
      await nextTurn();
    }
    await transaction.commit();
    return results;
  } finally {
    transaction.close();
    // It may leave another connection behind, with the driver's own settings.
    await connection.renew();
  }
}

export function createWriter(connection: Connection, options: { patienceMilliseconds?: number } = {}): Writer {
  const patience = options.patienceMilliseconds ?? 10_000;
  const queue: Waiting[] = [];
  let running: Promise<void> | null = null;
  let closed = false;

  const exclusive: Exclusive = {
    db: connection.db,
    commit: async (queries) => {
      if (queries.length === 0) return [];
      const isLong = queries.length > mostAtOnce && connection.url.startsWith('file:');
      return isLong ? inTurns(connection, queries) : connection.client.batch(queries.map(statementOf), 'write');
    },
  };

  /** A connection that failed otherwise than by a constraint is not trusted again. */
  async function patiently<T>(deadline: number, mayRepeat: typeof isBusy, work: () => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (isConstraint(error) || !isFromDatabase(error)) throw error;
        await connection.renew();
        if (!isPassing(error)) throw error;
        if (!mayRepeat(error) || isSilent(error) || performance.now() > deadline)
          throw new StorageBusy('the database stayed locked or out of reach', { cause: error });
        await sleep(Math.min(200, 5 * 2 ** attempt));
      }
    }
  }

  async function store(family: Family<never, { id: string }>, group: Waiting[]): Promise<void> {
    try {
      const rows = group.map(({ row }) => row) as never[];
      const stored = await patiently(group[0]!.deadline, isPassing, () => family.store(connection.db, rows));
      const byId = new Map(stored.map((one) => [one.id, one]));
      for (const { row, resolve } of group) resolve((byId.get(row!.id) ?? null) as never);
    } catch (error) {
      if (error instanceof StorageBusy) return giveUpOn(group, error);
      if (group.length > 1 && (isConstraint(error) || !isFromDatabase(error))) {
        // One bad row must not fail its neighbours.
        const half = group.length >> 1;
        await store(family, group.slice(0, half));
        return store(family, group.slice(half));
      }
      for (const { reject } of group) reject(error);
    }
  }

  /** Those whose time is over are told; whoever came later still has some. */
  function giveUpOn(group: Waiting[], error: StorageBusy): void {
    const now = performance.now();
    for (const { deadline, reject } of group) if (deadline <= now) reject(error);
    queue.unshift(...group.filter(({ deadline }) => deadline > now));
  }

  /** The longest run of one family at the head of the queue, each id once. */
  function takeGroup(family: Family<never, { id: string }>): Waiting[] {
    const ids = new Set<string>();
    let size = 0;
    while (size < queue.length && size < mostRows) {
      const next = queue[size]!;
      if (next.family !== family || ids.has(next.row!.id)) break;
      ids.add(next.row!.id);
      size++;
    }
    return queue.splice(0, size);
  }

  /** All that are on their way join the first commit: it waits until two turns of the loop bring nobody more. */
  async function letJoin(): Promise<void> {
    for (let quiet = 0, seen = queue.length; quiet < 2 && seen < mostRows; seen = queue.length) {
      await nextTurn();
      quiet = queue.length > seen ? 0 : quiet + 1;
    }
  }

  async function drain(): Promise<void> {
    await letJoin();
    while (queue.length > 0) {
      const { family, work, deadline, resolve, reject } = queue[0]!;
      if (family) {
        await store(family, takeGroup(family));
        continue;
      }
      queue.shift();
      try {
        resolve((await patiently(deadline, isBusy, () => work!(exclusive))) as never);
      } catch (error) {
        reject(error);
      }
    }
    running = null;
  }

  function enqueue<T>(waiting: Omit<Waiting, 'deadline' | 'resolve' | 'reject'>): Promise<T> {
    if (closed) return Promise.reject(new StorageClosed('the office is closed'));
    return new Promise<T>((resolve, reject) => {
      queue.push({
        ...waiting,
        deadline: performance.now() + patience,
        resolve: resolve as Waiting['resolve'],
        reject,
      });
      running ??= drain();
    });
  }

  const runExclusive = <T>(work: (exclusive: Exclusive) => Promise<T>) => enqueue<T>({ family: null, row: null, work });

  const idle = async () => {
    while (running) await running;
  };

  return {
    gather: <Row extends { id: string }, Stored extends { id: string }>(family: Family<Row, Stored>, row: Row) =>
      enqueue<Stored | null>({ family: family as unknown as Family<never, { id: string }>, row, work: null }),
    exclusive: runExclusive,
    commit: (...queries) => runExclusive(({ commit }) => commit(queries)),
    idle,
    close: async () => {
      closed = true;
      await idle();
      return () => {
        closed = false;
      };
    },
  };
}
