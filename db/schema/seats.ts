import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { bounds, hatKinds, hatStates, roles } from '../vocabulary.ts';
import { isDay, isFlag, isId, oneOf } from './checks.ts';
import { teams } from './teams.ts';

/** A hat of slips, opened in the open by a lead or the administrator: who draws one has a seat. */
export const hats = sqliteTable(
  'hats',
  {
    id: text('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    kind: text('kind', { enum: hatKinds }).notNull(),
    /** Slips in it. For a team's people to count, and for nobody to compare with what was drawn. */
    seats: integer('seats').notNull(),
    openedOn: text('opened_on').notNull(),
    openedBy: text('opened_by', { enum: roles }).notNull(),
    state: text('state', { enum: hatStates }).notNull(),
    /** Keyed hash of a screen's code, the same for everybody in the room; null for a sheet, whose slips have one each. */
    codeHash: text('code_hash'),
    /** Until when slips can be drawn (ISO 8601). */
    expiresAt: text('expires_at').notNull(),
    /** Whether all draw anew: the team's other hats close with it. */
    redraw: integer('redraw', { mode: 'boolean' }).notNull().default(false),
    /** A re-draw closed it: its seats count no more. */
    closedOn: text('closed_on'),
  },
  (table) => [
    check('hats_id', isId(table.id)),
    check('hats_kind', oneOf(table.kind, hatKinds)),
    check('hats_seats', sql`${table.seats} between 1 and ${sql.raw(String(bounds.hatSeats))}`),
    check('hats_opened_on', isDay(table.openedOn)),
    check('hats_opened_by', oneOf(table.openedBy, roles)),
    check('hats_state', oneOf(table.state, hatStates)),
    check('hats_code_hash_length', sql`${table.codeHash} is null or length(${table.codeHash}) = 64`),
    check('hats_redraw_flag', isFlag(table.redraw)),
    check('hats_closed_on', sql`${table.closedOn} is null or ${isDay(table.closedOn)}`),
    index('hats_team').on(table.teamId),
    uniqueIndex('hats_code_hash').on(table.codeHash),
  ],
);

/** Slips that nobody has drawn yet. Drawing deletes one and links it to nobody. */
export const slips = sqliteTable(
  'slips',
  {
    codeHash: text('code_hash').primaryKey(),
    hatId: text('hat_id')
      .notNull()
      .references(() => hats.id),
  },
  (table) => [check('slips_code_hash_length', sql`length(${table.codeHash}) = 64`), index('slips_hat').on(table.hatId)],
);

/** A pseudonymous device token of one staff member in one team; never a name. */
export const contributors = sqliteTable(
  'contributors',
  {
    id: text('id').primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => teams.id),
    /** Keyed hash of the token; null once the person has left, and for imported contributors. */
    tokenHash: text('token_hash'),
    /** The first day that its seat counts; null without a seat. Only seats are ever published. */
    seatFrom: text('seat_from'),
    /** The hat that its seat comes from. */
    hatId: text('hat_id').references(() => hats.id),
    /** The screen's hat that it drew from, and which the room has not confirmed: no seat yet, and none lost if it never does. */
    drawnHatId: text('drawn_hat_id').references(() => hats.id),
    /** Keyed hash of the password on paper, which adds notes and shows none. */
    noteHash: text('note_hash'),
    /** Its number in cells, at random; null before its first publication, and once the person has left. */
    cellKey: integer('cell_key'),
  },
  (table) => [
    check('contributors_id', isId(table.id)),
    check('contributors_token_hash_length', sql`${table.tokenHash} is null or length(${table.tokenHash}) = 64`),
    check('contributors_seat_from', sql`${table.seatFrom} is null or ${isDay(table.seatFrom)}`),
    check('contributors_note_hash_length', sql`${table.noteHash} is null or length(${table.noteHash}) = 64`),
    uniqueIndex('contributors_note_hash').on(table.noteHash),
    index('contributors_hat').on(table.hatId),
    index('contributors_drawn_hat').on(table.drawnHatId),
    uniqueIndex('contributors_cell_key').on(table.cellKey),
    uniqueIndex('contributors_token_hash').on(table.tokenHash),
    index('contributors_team').on(table.teamId),
  ],
);
