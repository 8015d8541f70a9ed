import { addTaskTypes } from '../../db/packs.ts';
import { deleteProposal, listArrivedProposals, type Proposal } from '../../db/proposals.ts';
import { listTaskTypes, setMergedInto } from '../../db/task-types.ts';
import type { Language } from '../../db/vocabulary.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import { newId } from '../access/tokens.ts';
import { noteAct } from '../audit/note-act.ts';
import { folded } from '../catalogue/find-task-type.ts';
import { inWords, takenProblems } from '../catalogue/texts.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** What people missed in the list, as far as a publication has brought it: before one, an administrator could tell who was there. */
export async function listProposals({ db }: Pick<Context, 'db'>, account: Account): Promise<Proposal[]> {
  requirePermission(account, 'edit_catalogue');
  return listArrivedProposals(db);
}

/** Added to the catalogue by hand, or not wanted: either way it is done with. */
export async function dismissProposal(
  { db, writer }: Pick<Context, 'db' | 'writer'>,
  account: Account,
  id: string,
): Promise<void> {
  requirePermission(account, 'edit_catalogue');
  await writer.commit(deleteProposal(db, id));
}

/** Another name for what is in the catalogue: from now on the search and files find that kind by it. */
export async function mergeProposal(
  context: Context,
  account: Account,
  { id, into }: { id: string; into: string },
): Promise<void> {
  requirePermission(account, 'edit_catalogue');
  await context.writer.exclusive(async ({ db, commit }) => {
    const proposal = (await listArrivedProposals(db)).find((one) => one.id === id);
    if (!proposal) throw new Refusal('not_found');
    const catalogue = await listTaskTypes(db);
    const target = catalogue.find((one) => one.id === into);
    if (!target) throw new Refusal('invalid_input', [{ field: 'into', code: 'unknown' }]);
    if (target.archived || target.mergedInto !== null) throw new Refusal('not_offered');
    const names = { [languageOf(proposal.name)]: proposal.name };
    const isTargets = catalogue.some(
      (one) =>
        (one.id === into || one.mergedInto === into) &&
        Object.values(one.names).some((name) => folded(name) === folded(proposal.name)),
    );
    if (isTargets) {
      await commit([deleteProposal(db, id)]);
      return;
    }
    const taken = takenProblems(names, catalogue);
    if (taken.length > 0) throw new Refusal('name_taken', taken);
    const former = newId(context);
    const details = { from: inWords(names), to: inWords(target.names) };
    await commit([
      ...addTaskTypes(db, [{ id: former, pack: null, key: null, names }]),
      setMergedInto(db, [former], into),
      noteAct(context, account, { action: 'task_types_merged', taskTypeId: former, details }),
      deleteProposal(db, id),
    ]);
  });
}

/** In which language it was written; which Chinese script makes no difference to who searches by it. */
const languageOf = (name: string): Language => (/\p{Script=Han}/u.test(name) ? 'zh-Hans' : 'en');
