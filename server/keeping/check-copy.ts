import { connect } from '../../db/client.ts';
import { countRows, findDamage, type Label, readLabel } from '../../db/copy.ts';
import { Refusal } from '../refusal.ts';

/** A file that was to be a backup is none, or not whole. */
export class BadBackup extends Refusal {
  override name = 'BadBackup';
  constructor(
    readonly reason: 'unreadable' | 'no_backup' | 'damaged' | 'incomplete' | 'wrong_passphrase' | 'needs_passphrase',
  ) {
    super('bad_backup', [{ field: 'FILE', code: 'wrong_format', values: { expected: reason } }]);
  }
}

/** Opens a copy and compares it with its label. @throws BadBackup */
export async function checkCopy(path: string): Promise<Label> {
  let copy: Awaited<ReturnType<typeof connect>>;
  try {
    copy = await connect({ url: `file:${path}` });
  } catch {
    throw new BadBackup('unreadable');
  }
  try {
    const label = await readLabel(copy);
    if (label?.key.length !== 32) throw new BadBackup('no_backup');
    if ((await findDamage(copy)).length > 0) throw new BadBackup('damaged');
    const counts = await countRows(copy.client);
    const tables = new Set([...Object.keys(counts), ...Object.keys(label.counts)]);
    if ([...tables].some((table) => counts[table] !== label.counts[table])) throw new BadBackup('incomplete');
    return label;
  } catch (error) {
    throw error instanceof BadBackup ? error : new BadBackup('damaged');
  } finally {
    await copy.client.execute('pragma journal_mode = delete').catch(() => undefined);
    copy.close();
  }
}
