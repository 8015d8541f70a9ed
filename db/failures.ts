/** One translation of what the driver, a libSQL server and an embedded replica call their failures. */

/** The database is locked by somebody else, or out of reach; the same request may succeed later. */
export class StorageBusy extends Error {
  override name = 'StorageBusy';
}

/** The office was closed for good, or is about to be: nothing is stored any more. */
export class StorageClosed extends Error {
  override name = 'StorageClosed';
}

/** The database cannot be used as it is; the message is for the person who runs the program. */
export class DatabaseUnusable extends Error {
  override name = 'DatabaseUnusable';
}

/** The database did not answer in time; until it answers again, nothing waits for it. */
export class DatabaseSilent extends Error {
  override name = 'DatabaseSilent';
  readonly code = 'DATABASE_SILENT';
}

interface DriverError {
  code?: string;
  extendedCode?: string;
  message: string;
}

/** The driver's error, which drizzle wraps as a cause; below it lies the engine's, with fewer codes. */
function driverError(error: unknown): DriverError {
  let inner = error as { code?: string; cause?: unknown } | undefined;
  while (inner?.code === undefined && inner?.cause instanceof Error) inner = inner.cause;
  return (inner ?? { message: '' }) as DriverError;
}

const says = (error: unknown, code: RegExp): boolean => {
  const { code: main = '', extendedCode = '', message = '' } = driverError(error);
  return code.test(main) || code.test(extendedCode) || code.test(message);
};

export const isBusy = (error: unknown): boolean => says(error, /SQLITE_BUSY|SQLITE_LOCKED|database is locked/);

export const isFull = (error: unknown): boolean => says(error, /SQLITE_FULL|database or disk is full/);

export const isConstraint = (error: unknown): boolean => says(error, /SQLITE_CONSTRAINT|constraint failed/i);

export const isUnique = (error: unknown): boolean =>
  says(error, /SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)|UNIQUE constraint failed/);

export const isForeignKey = (error: unknown): boolean =>
  says(error, /SQLITE_CONSTRAINT_FOREIGNKEY|FOREIGN KEY constraint failed/);

/** Nobody but the administrator can mend it. */
export const isDamaged = (error: unknown): boolean =>
  says(error, /SQLITE_CORRUPT|SQLITE_NOTADB|database disk image is malformed|file is not a database/);

/** A database server that does not take our token any more. */
export const isTokenRefused = (error: unknown): boolean => says(error, /HTTP status 40[13]|SQLITE_AUTH|Unauthorized/i);

export const isSilent = (error: unknown): boolean => says(error, /DATABASE_SILENT/);

export const isUnreachable = (error: unknown): boolean =>
  says(
    error,
    /fetch failed|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|UND_ERR|socket hang up|other side closed|terminated|WebSocket|WriteDelegation|TRANSACTION_TIMEOUT|DATABASE_SILENT/,
  );

/** The same may succeed a little later. A write that was cut off on its way may have been done all the same. */
export const isPassing = (error: unknown): boolean => isBusy(error) || isUnreachable(error);

/** What is wrong with the database, for a log: never what was asked of it. */
export function causeOf(error: unknown): string | null {
  if (isDamaged(error)) return 'database damaged: run shixiao doctor';
  if (isFull(error)) return 'disk full';
  if (isTokenRefused(error)) return 'database refuses DATABASE_AUTH_TOKEN';
  if (isSilent(error)) return 'database does not answer';
  if (isUnreachable(error)) return 'database unreachable';
  if (isBusy(error)) return 'database locked';
  return null;
}

/** False for a mistake of the program's own, such as a value that cannot be bound. */
export const isFromDatabase = (error: unknown): boolean =>
  isUnreachable(error) || says(error, /SQLITE_|SERVER_ERROR|TRANSACTION_/);

const unusable: readonly [said: RegExp, words: string][] = [
  [/SQLITE_NOTADB/, 'is not a database of Shixiao'],
  [/SQLITE_CORRUPT/, 'is damaged'],
  [/SQLITE_CANTOPEN|unable to open/i, 'cannot be opened: is its folder there, and may this account use it?'],
  [/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|fetch failed/, 'is out of reach'],
  [/HTTP status 40[13]/, 'refuses DATABASE_AUTH_TOKEN'],
  [/SQLITE_READONLY|SQLITE_PERM/, 'may not be written to by this account'],
];

/** The same error in words where nothing but a person can help; otherwise as it was. */
export function inWords(error: unknown, url: string): unknown {
  const found = unusable.find(([said]) => says(error, said));
  return found ? new DatabaseUnusable(`The database ${url} ${found[1]}`) : error;
}
