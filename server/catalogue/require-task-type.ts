import type { Database } from '../../db/client.ts';
import { listTaskTypes, type TaskTypeRow } from '../../db/task-types.ts';
import { Refusal } from '../refusal.ts';

/** One task type among all. @throws Refusal not_found */
export async function requireTaskType(
  db: Database,
  id: string,
): Promise<{ taskType: TaskTypeRow; catalogue: TaskTypeRow[] }> {
  const catalogue = await listTaskTypes(db);
  const taskType = catalogue.find((one) => one.id === id);
  if (!taskType) throw new Refusal('not_found');
  return { taskType, catalogue };
}
