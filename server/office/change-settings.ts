import { readOffice, updateOffice } from '../../db/office.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { Refusal } from '../refusal.ts';

export interface SettingsChange {
  name?: string | undefined;
  floor?: number | undefined;
  timeZone?: string | undefined;
  typedAddress?: string | null | undefined;
  backupDaily?: boolean | undefined;
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

/**
 * A raised floor concerns the atoms of later runs only: what was released stands. So moving it tells nothing of how many people there
 * are, and nothing moves at once.
 */
export async function changeSettings(context: Context, actor: Actor, change: SettingsChange): Promise<void> {
  requirePermission(actor, 'change_settings');
  const { name, floor, ...others } = change;
  if (name !== undefined && holdsIdentityData(name))
    throw new Refusal('invalid_input', [{ field: 'name', code: 'identity_data' }]);
  await context.writer.exclusive(async ({ db, commit }) => {
    const before = await readOffice(db);
    if (name !== undefined && name !== before.name) {
      const details = { from: before.name, to: name };
      await commit([updateOffice(db, { name }), noteAct(context, actor, { action: 'office_renamed', details })]);
    }
    if (floor !== undefined && floor !== before.floor) {
      const details = { from: before.floor, to: floor };
      await commit([updateOffice(db, { floor }), noteAct(context, actor, { action: 'floor_changed', details })]);
    }
    for (const key of ['timeZone', 'typedAddress', 'backupDaily'] as const) {
      const value = others[key];
      if (value === undefined || value === before[key]) continue;
      const details = { name: key, from: String(before[key] ?? ''), to: String(value ?? '') };
      await commit([
        updateOffice(db, { [key]: value }),
        noteAct(context, actor, { action: 'settings_changed', details }),
      ]);
    }
  });
}
