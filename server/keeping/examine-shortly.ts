import { readBegun } from '../../db/begun.ts';
import { readOffice } from '../../db/office.ts';
import type { Language } from '../../db/vocabulary.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import type { Premises } from '../retire/premises.ts';
import { fill } from '../words/keeping/keeping-words.ts';
import { keepingWordsIn } from '../words/keeping/words.ts';
import { type Finding, lookAround } from './doctor.ts';

/** A finding in the reader's language. */
export interface ToldFinding extends Pick<Finding, 'check' | 'state'> {
  name: string;
  text: string;
}

/** What the administrator's page says: the doctor's look without reading the whole database. */
export async function examineShortly(
  context: Context,
  account: Account,
  premises: Premises | undefined,
  language: Language,
): Promise<ToldFinding[]> {
  requirePermission(account, 'change_settings');
  const words = keepingWordsIn(language);
  const place = premises?.place();
  const findings = lookAround(
    {
      now: context.clock().getTime(),
      office: await readOffice(context.db),
      keyCheck: (await readBegun(context.db)).keyCheck,
      tokenKey: context.tokenKey,
    },
    place,
  );
  return findings.map(({ check, state, says, values }) => ({
    check,
    state,
    name: words.checks[check],
    text: fill(words.findings[says], values),
  }));
}
