import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { connect } from '../../db/client.ts';
import { fileOf } from '../../db/erase.ts';
import { DatabaseUnusable } from '../../db/failures.ts';
import { endLease, findLease, takeLease } from '../../db/leases.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';

const name = 'serving';
const seconds = 30;

/** This machine and process: of the same machine it can be seen whether the process still lives. */
const holder = `${hostname()} ${process.pid}`;

/**
 * Marks an embedded file as served by this process, until stopped. Two processes on one file would each publish and wait for the
 * other's locks; on a database server several may serve, so nothing is taken there. @throws DatabaseUnusable
 */
export async function holdServing(context: Context, databaseUrl: string): Promise<() => Promise<void>> {
  if (fileOf(databaseUrl) === null) return async () => {};
  const { db, writer, clock } = context;
  const at = (offset: number) => new Date(clock().getTime() + offset).toISOString();
  const found = await findLease(db, name);
  if (found && isHeld(found, at(0)))
    throw new DatabaseUnusable(
      `Another process serves this office already (process ${found.holder.split(' ')[1]} on ${found.holder.split(' ')[0]}): stop it first. Several processes need a database server (DATABASE_URL).\n` +
        `已有另一个进程在运行本单位（${found.holder}）：请先停止它。要同时运行多个进程，请用数据库服务器（DATABASE_URL）。`,
    );
  const take = async () => {
    if (found) await writer.commit(endLease(db, name, found.holder));
    await writer.commit(takeLease(db, { name, holder, until: at(seconds * 1000) }, at(0)));
  };
  await take();
  const timer = setInterval(
    () => void writer.commit(takeLease(db, { name, holder, until: at(seconds * 1000) }, at(0))).catch(() => undefined),
    (seconds * 1000) / 3,
  );
  timer.unref();
  return async () => {
    clearInterval(timer);
    await writer.commit(endLease(db, name, holder)).catch(() => undefined);
  };
}

/** @throws Refusal office_in_use where a server runs on this file */
export async function requireNobodyServes({ databaseUrl }: { databaseUrl: string }, now: Date): Promise<void> {
  const file = fileOf(databaseUrl);
  if (file === null || !existsSync(file)) return;
  const connection = await connect({ url: databaseUrl }).catch(() => null);
  if (!connection) return;
  try {
    // A file so damaged that it cannot be asked is not being served either.
    const lease = await findLease(connection.db, name).catch(() => null);
    if (lease && isHeld(lease, now.toISOString())) throw new Refusal('office_in_use');
  } finally {
    connection.close();
  }
}

function isHeld({ holder: other, until }: { holder: string; until: string }, now: string): boolean {
  const [machine, pid] = other.split(' ');
  if (until <= now || other === holder) return false;
  return machine !== hostname() || lives(Number(pid));
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
