import { sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { bounds } from '../vocabulary.ts';

/** What the tables' CHECK constraints say of their columns. */

const quoted = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(', '));
export const oneOf = (column: AnySQLiteColumn, values: readonly string[]) => sql`${column} in (${quoted(values)})`;
export const isDay = (column: AnySQLiteColumn) => sql`${column} is date(${column})`;
export const isId = (column: AnySQLiteColumn) => sql`length(${column}) = 36`;
export const isMonth = (column: AnySQLiteColumn) => sql`${column} || '-01' is date(${column} || '-01')`;
export const lengthBetween = (column: AnySQLiteColumn, least: number, most: number) =>
  sql`length(${column}) between ${sql.raw(String(least))} and ${sql.raw(String(most))}`;
export const most = sql.raw(String(bounds.minutes));
export const positiveMinutes = (column: AnySQLiteColumn) => sql`${column} > 0 and ${column} <= ${most}`;
export const isFlag = (column: AnySQLiteColumn) => sql`${column} in (0, 1)`;
