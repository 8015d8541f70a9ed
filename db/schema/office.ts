import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { bounds } from '../vocabulary.ts';
import { isFlag, lengthBetween } from './checks.ts';

/*
 * What is not here matters as much as what is: no staff name or account, no address, device, place or time of day of
 * anybody's work, no text about the work. Days are whole days.
 */

/** The one row of settings of the whole office. */
export const office = sqliteTable(
  'office',
  {
    id: integer('id').primaryKey(),
    name: text('name').notNull().default(''),
    /** Fewest people behind any published figure. */
    floor: integer('floor').notNull().default(bounds.floor),
    synthetic: integer('synthetic', { mode: 'boolean' }).notNull().default(false),
    /** When publishing last ran: the boards' "as of". An hour of the machine's, nobody's. */
    publishedAt: text('published_at'),
    /** The zone of the office's days and of its nights of publication (IANA). */
    timeZone: text('time_zone').notNull().default('Asia/Shanghai'),
    /** Proves that the key beside the database is its own; null until first started with one. */
    keyCheck: text('key_check'),
    /** The address that people type, where it is not the one that a browser was given. */
    typedAddress: text('typed_address'),
    backupDaily: integer('backup_daily', { mode: 'boolean' }).notNull().default(false),
    backedUpAt: text('backed_up_at'),
  },
  (table) => [
    check('office_one_row', sql`${table.id} = 1`),
    check('office_name_length', lengthBetween(table.name, 0, 80)),
    check('office_floor_least', sql`${table.floor} between ${sql.raw(String(bounds.floor))} and 100`),
    check('office_time_zone_length', lengthBetween(table.timeZone, 1, 64)),
    check('office_key_check_length', sql`${table.keyCheck} is null or length(${table.keyCheck}) = 64`),
    check(
      'office_typed_address_length',
      sql`${table.typedAddress} is null or ${lengthBetween(table.typedAddress, 1, 200)}`,
    ),
    check('office_backup_daily_flag', isFlag(table.backupDaily)),
    check('office_synthetic_flag', isFlag(table.synthetic)),
  ],
);

/** What one process of several does for all, until when: publishing, set-up. */
export const leases = sqliteTable('leases', {
  name: text('name').primaryKey(),
  holder: text('holder').notNull(),
  until: text('until').notNull(),
});
