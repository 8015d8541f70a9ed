import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { isDay, isFlag, isId, lengthBetween } from './checks.ts';

export const teams = sqliteTable(
  'teams',
  {
    id: text('id').primaryKey(),
    parentId: text('parent_id').references((): AnySQLiteColumn => teams.id),
    name: text('name').notNull(),
    /** The team-wide join link's code; null while no one may join. */
    joinCode: text('join_code'),
    /** Whoever has the join link may read the guidance, also without joining. */
    openGuidance: integer('open_guidance', { mode: 'boolean' }).notNull().default(false),
    /** Since when nobody joins it or logs in it any more; its figures stay. */
    closedOn: text('closed_on'),
  },
  (table) => [
    check('teams_id', isId(table.id)),
    check('teams_name_length', lengthBetween(table.name, 1, 80)),
    check('teams_not_own_parent', sql`${table.parentId} is null or ${table.parentId} <> ${table.id}`),
    check('teams_join_code_length', sql`${table.joinCode} is null or ${lengthBetween(table.joinCode, 16, 64)}`),
    check('teams_open_guidance_flag', isFlag(table.openGuidance)),
    check('teams_closed_on', sql`${table.closedOn} is null or ${isDay(table.closedOn)}`),
    uniqueIndex('teams_name').on(table.name),
    uniqueIndex('teams_join_code').on(table.joinCode),
    index('teams_parent').on(table.parentId),
  ],
);
