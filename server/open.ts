import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { connect } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { insertOfficeIfMissing } from '../db/office.ts';
import { createWriter } from '../db/writer.ts';
import { secretKey } from './access/secret-key.ts';
import { seedCatalogue } from './catalogue/seed.ts';
import type { Context } from './context.ts';
import type { Env } from './env.ts';
import { type Premises, premisesOf } from './retire/premises.ts';
import { refuseWhereRetired } from './retire/retired.ts';

export interface OpenOffice extends Context {
  premises: Premises;
  /** Waits for what was asked to be stored, then closes the database. */
  close(): Promise<void>;
}

/** The real context: the data folder, its key, the database brought up to date. For serving and for the command line. */
export async function openOffice(
  env: Pick<Env, 'dataFolder' | 'databaseUrl' | 'databaseAuthToken'>,
): Promise<OpenOffice> {
  // The database and its side files are made by the driver, with whatever the process allows.
  process.umask(0o077);
  mkdirSync(env.dataFolder, { recursive: true, mode: 0o700 });
  chmodSync(env.dataFolder, 0o700);
  const place = { ...env, randomBytes, clock: () => new Date() };
  await refuseWhereRetired(place);
  const tokenKey = secretKey(env.dataFolder, randomBytes);
  const location = { url: env.databaseUrl, authToken: env.databaseAuthToken };
  const writing = await connect(location);
  await migrate(writing);
  const reading = await connect(location);
  const writer = createWriter(writing);
  const context: Context = { db: reading.db, writer, clock: place.clock, randomBytes, tokenKey };
  await writer.commit(insertOfficeIfMissing(writing.db));
  await seedCatalogue(context);
  const premises = premisesOf(place, writer, writing, reading);
  return {
    ...context,
    premises,
    close: async () => {
      if (premises.isClosed()) return;
      await writer.idle();
      writing.close();
      reading.close();
    },
  };
}
