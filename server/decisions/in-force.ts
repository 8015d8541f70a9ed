/**
 * The ruling that stands for a kind of work, of decisions in their order, newest first. Where kinds were merged, what was decided on
 * the one that is left goes before what was decided on the others: merging alone changes no ruling on it.
 */
export function inForce<Decision extends { taskTypeId: string; takenOn: string }>(
  decisions: readonly Decision[],
  taskTypeId: string,
): Decision | undefined {
  const all = decisions.filter((decision) => decision.taskTypeId === taskTypeId);
  return all.find(({ takenOn }) => takenOn === taskTypeId) ?? all[0];
}
