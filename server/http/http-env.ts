import type { Language } from '../../db/vocabulary.ts';
import type { Account } from '../access/account.ts';
import type { Contributor } from '../access/contributor.ts';

/** What middleware leaves for the handlers behind it. */
export interface HttpEnv {
  Variables: {
    language: Language;
    /** For rate limits, in memory only; never stored, never logged. */
    address: string;
    /** As people typed it, behind a proxy that is ours. */
    host: string;
    protocol: 'http' | 'https';
    request: string;
    contributor: Contributor;
    account: Account;
    /** A program's token said who it is, and no session. */
    byToken: boolean;
  };
}
