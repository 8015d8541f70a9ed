import { readBegun } from '../../db/begun.ts';
import { readOffice } from '../../db/office.ts';
import type { Context } from '../context.ts';
import type { Premises } from '../retire/premises.ts';
import { type Finding, lookAround } from './doctor.ts';

/** What the administrator's page says: the doctor's look without reading the whole database. */
export async function examineShortly(context: Context, premises: Premises | undefined): Promise<Finding[]> {
  const place = premises?.place();
  return lookAround(
    {
      now: context.clock().getTime(),
      office: await readOffice(context.db),
      keyCheck: (await readBegun(context.db)).keyCheck,
      tokenKey: context.tokenKey,
    },
    place,
  );
}
