import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { arms, bounds, burdenKinds, windows } from '../vocabulary.ts';
import { taskTypes } from './catalogue.ts';
import { isDay, isFlag, isId, oneOf } from './checks.ts';
import { contributors } from './seats.ts';
import { teams } from './teams.ts';
import { trials } from './trials.ts';

/** A set of entries that is published together and never split; see server/publication/plan.ts for the theorem. */
export const atoms = sqliteTable(
  'atoms',
  {
    id: integer('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    /** An atom holds entries of one task type and arm, or burdens of one kind. */
    taskTypeId: text('task_type_id').references(() => taskTypes.id),
    arm: text('arm', { enum: arms }),
    /** Its entries' arms were decided by this trial's coin; null where people chose. */
    trialId: text('trial_id').references(() => trials.id),
    burden: text('burden', { enum: burdenKinds }),
    publishedOn: text('published_on').notNull(),
    /** Distinct contributors among its new entries. Never leaves the server but as a band. */
    people: integer('people').notNull(),
  },
  (table) => [
    check('atoms_published_on', isDay(table.publishedOn)),
    check('atoms_floor', sql`${table.people} >= ${sql.raw(String(bounds.floor))}`),
    check('atoms_arm', sql`${table.arm} is null or ${oneOf(table.arm, arms)}`),
    check('atoms_burden', sql`${table.burden} is null or ${oneOf(table.burden, burdenKinds)}`),
    check(
      'atoms_task_or_burden',
      sql`(${table.taskTypeId} is null) = (${table.burden} is not null) and (${table.taskTypeId} is null) = (${table.arm} is null)`,
    ),
    check('atoms_trial_of_task', sql`${table.trialId} is null or ${table.taskTypeId} is not null`),
    index('atoms_team').on(table.teamId, table.taskTypeId),
  ],
);

/**
 * What an upper level counts together and never splits: published atoms (and pools of lower levels) of at least three of the teams
 * below it; see server/publication/pool.ts for the theorem.
 */
export const pools = sqliteTable(
  'pools',
  {
    id: integer('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    /** A pool holds atoms of one task type and arm, or of one kind of burden. */
    taskTypeId: text('task_type_id').references(() => taskTypes.id),
    arm: text('arm', { enum: arms }),
    /** Atoms of trials and of chosen work are pooled apart. */
    trial: integer('trial', { mode: 'boolean' }).notNull().default(false),
    burden: text('burden', { enum: burdenKinds }),
    publishedOn: text('published_on').notNull(),
  },
  (table) => [
    check('pools_published_on', isDay(table.publishedOn)),
    check('pools_arm', sql`${table.arm} is null or ${oneOf(table.arm, arms)}`),
    check('pools_burden', sql`${table.burden} is null or ${oneOf(table.burden, burdenKinds)}`),
    check('pools_trial_flag', isFlag(table.trial)),
    check(
      'pools_task_or_burden',
      sql`(${table.taskTypeId} is null) = (${table.burden} is not null) and (${table.taskTypeId} is null) = (${table.arm} is null)`,
    ),
    index('pools_team').on(table.teamId),
  ],
);

/** Each atom is counted one level up once, with whoever stood above its team then. */
export const poolAtoms = sqliteTable(
  'pool_atoms',
  {
    atomId: integer('atom_id')
      .primaryKey()
      .references(() => atoms.id),
    poolId: integer('pool_id')
      .notNull()
      .references(() => pools.id),
  },
  (table) => [index('pool_atoms_pool').on(table.poolId)],
);

/** Each pool likewise. */
export const poolParts = sqliteTable(
  'pool_parts',
  {
    partId: integer('part_id')
      .primaryKey()
      .references(() => pools.id),
    poolId: integer('pool_id')
      .notNull()
      .references(() => pools.id),
  },
  (table) => [
    check('pool_parts_not_itself', sql`${table.partId} <> ${table.poolId}`),
    index('pool_parts_pool').on(table.poolId),
  ],
);

/** What an atom holds: each entry or burden as it was when it was published (+1) or taken back (−1). */
export const atomItems = sqliteTable(
  'atom_items',
  {
    atomId: integer('atom_id')
      .notNull()
      .references(() => atoms.id),
    itemId: text('item_id').notNull(),
    sign: integer('sign').$type<1 | -1>().notNull(),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    /** The piece (server/evidence/cell.ts) or the burden's minutes, as JSON. */
    body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.atomId, table.itemId, table.sign] }),
    check('atom_items_id', isId(table.itemId)),
    check('atom_items_sign', sql`${table.sign} in (1, -1)`),
    check('atom_items_body', sql`json_valid(${table.body})`),
    index('atom_items_item').on(table.itemId),
  ],
);

/** Sufficient statistics of one contributor in one atom: all that evidence is ever computed from. */
export const moments = sqliteTable(
  'moments',
  {
    atomId: integer('atom_id')
      .notNull()
      .references(() => atoms.id),
    contributorId: text('contributor_id')
      .notNull()
      .references(() => contributors.id),
    body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.atomId, table.contributorId] }),
    check('moments_body', sql`json_valid(${table.body})`),
  ],
);

/** Boards as they were materialised by the last publication that changed them. */
export const boards = sqliteTable(
  'boards',
  {
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    window: text('window', { enum: windows }).notNull(),
    /** Names the atoms that it was made of: unchanged atoms need no new board. */
    digest: text('digest').notNull(),
    body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.window] }),
    check('boards_window', oneOf(table.window, windows)),
    check('boards_digest_length', sql`length(${table.digest}) = 64`),
    check('boards_body', sql`json_valid(${table.body})`),
  ],
);
