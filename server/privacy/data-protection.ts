import { type KeptTable, readKeptTables } from '../../db/kept-tables.ts';
import { readOffice } from '../../db/office.ts';
import type { Context } from '../context.ts';
import { type Sort, sorts, tablesOf } from './sorts.ts';

export interface KeptSort {
  sort: Sort;
  tables: KeptTable[];
}

/** What this office keeps, from its own schema and settings, for whoever must approve the tool. It says nothing of anybody. */
export interface DataProtection {
  office: { name: string; floor: number; timeZone: string; backupDaily: boolean; synthetic: boolean };
  kept: KeptSort[];
}

export async function readDataProtection({ db }: Pick<Context, 'db'>): Promise<DataProtection> {
  const { name, floor, timeZone, backupDaily, synthetic } = await readOffice(db);
  const tables = await readKeptTables(db);
  const kept = sorts.map((sort) => ({ sort, tables: tables.filter((table) => tablesOf[sort].includes(table.name)) }));
  return { office: { name, floor, timeZone, backupDaily, synthetic }, kept };
}
