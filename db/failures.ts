/** One translation of what the driver, a libSQL server and an embedded replica call their failures. */

/** The database is locked by somebody else, or out of reach; the same request may succeed later. */
export class StorageBusy extends Error {
  override name = 'StorageBusy';
}

interface DriverError {
  code?: string;
  extendedCode?: string;
  message: string;
}

/** drizzle wraps the driver's error as its cause. */
export function driverError(error: unknown): DriverError {
  let inner = error as { cause?: unknown };
  while (inner?.cause instanceof Error) inner = inner.cause;
  return inner as unknown as DriverError;
}

const says = (error: unknown, code: RegExp): boolean => {
  const { code: main = '', extendedCode = '', message = '' } = driverError(error) ?? {};
  return code.test(main) || code.test(extendedCode) || code.test(message);
};

export const isBusy = (error: unknown): boolean => says(error, /SQLITE_BUSY|SQLITE_LOCKED|database is locked/);

export const isFull = (error: unknown): boolean => says(error, /SQLITE_FULL|database or disk is full/);

export const isConstraint = (error: unknown): boolean => says(error, /SQLITE_CONSTRAINT|constraint failed/i);

export const isUnique = (error: unknown): boolean =>
  says(error, /SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)|UNIQUE constraint failed/);

export const isForeignKey = (error: unknown): boolean =>
  says(error, /SQLITE_CONSTRAINT_FOREIGNKEY|FOREIGN KEY constraint failed/);

export const isUnreachable = (error: unknown): boolean =>
  says(error, /fetch failed|ECONNREFUSED|ECONNRESET|WebSocket|TRANSACTION_TIMEOUT/);
