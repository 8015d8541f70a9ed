import { generalOffice } from './general-office.ts';
import { grassroots } from './grassroots.ts';
import type { Pack } from './pack.ts';
import { softwareTeam } from './software-team.ts';

export const packs: readonly Pack[] = [grassroots, generalOffice, softwareTeam];
