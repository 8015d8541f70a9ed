import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { type AuditDetails, auditActions, roles } from '../vocabulary.ts';
import { taskTypes } from './catalogue.ts';
import { isDay, isFlag, isId, lengthBetween, oneOf } from './checks.ts';
import { teams } from './teams.ts';

/** Leads and administrators; staff have none. */
export const accounts = sqliteTable(
  'accounts',
  {
    id: text('id').primaryKey(),
    username: text('username').notNull(),
    /** argon2id in PHC form; null where another way of signing in is the only one. */
    passwordHash: text('password_hash'),
    role: text('role', { enum: roles }).notNull(),
    disabled: integer('disabled', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    check('accounts_id', isId(table.id)),
    check('accounts_username_length', lengthBetween(table.username, 1, 64)),
    check('accounts_role', oneOf(table.role, roles)),
    check('accounts_disabled_flag', isFlag(table.disabled)),
    check('accounts_password_hash', sql`${table.passwordHash} is null or ${table.passwordHash} like '$argon2id$%'`),
    uniqueIndex('accounts_username').on(table.username),
  ],
);

/** Which teams a lead leads; an administrator needs no row. */
export const accountTeams = sqliteTable(
  'account_teams',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.teamId] })],
);

export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    expiresAt: text('expires_at').notNull(),
  },
  (table) => [
    check('sessions_id', isId(table.id)),
    check('sessions_token_hash_length', sql`length(${table.tokenHash}) = 64`),
    uniqueIndex('sessions_token_hash').on(table.tokenHash),
    index('sessions_account').on(table.accountId),
  ],
);

/** Links that work once: the first administrator's set-up, later invitations. */
export const oneTimeLinks = sqliteTable(
  'one_time_links',
  {
    tokenHash: text('token_hash').primaryKey(),
    role: text('role', { enum: roles }).notNull(),
    /** The team that an invited lead will lead. */
    teamId: text('team_id').references(() => teams.id),
    expiresAt: text('expires_at').notNull(),
  },
  (table) => [
    check('one_time_links_token_hash_length', sql`length(${table.tokenHash}) = 64`),
    check('one_time_links_role', oneOf(table.role, roles)),
    check('one_time_links_team', sql`(${table.role} = 'lead') = (${table.teamId} is not null)`),
  ],
);

/** What leads and administrators did, never what staff did. Written in the commit of the act itself; days, no hours. */
export const audit = sqliteTable(
  'audit',
  {
    /** In the order of the acts. */
    id: integer('id').primaryKey(),
    day: text('day').notNull(),
    /** Null where the command line did it. */
    accountId: text('account_id').references(() => accounts.id),
    action: text('action', { enum: auditActions }).notNull(),
    teamId: text('team_id').references(() => teams.id),
    taskTypeId: text('task_type_id').references(() => taskTypes.id),
    /** Names and settings before and after, from a closed set of keys; never a count of people or entries. */
    details: text('details', { mode: 'json' }).$type<AuditDetails>().notNull().default({}),
  },
  (table) => [
    check('audit_day', isDay(table.day)),
    // The list grows with the program: a check on it would rebuild the table each time.
    check('audit_action_length', lengthBetween(table.action, 1, 40)),
    check(
      'audit_details',
      sql`json_valid(${table.details}) and json_type(${table.details}) = 'object' and length(${table.details}) <= 2000`,
    ),
    index('audit_team').on(table.teamId),
  ],
);
