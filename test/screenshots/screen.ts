import type { Page } from 'playwright-core';
import type { Stage } from '../browser/support/board-stages.ts';

/**
 * Who looks: nobody yet, a device that has joined and logged, the demo's administrator, who leads every team, or who leads teams of
 * eight that are some way along, each at a stage of its own.
 */
export type Visitor = 'stranger' | 'staff' | 'lead' | 'lead_of_stages';

export interface Place {
  joinCode: string;
  /** A team with people of its own, and the upper one. */
  teamId: string;
  upperTeamId: string;
  /** A team that has no figures yet. */
  newTeamId: string;
  /** A task type of which much is known. */
  taskTypeId: string;
  /** Teams of eight by what they have noted so far, in an office of their own; and a kind of work that was ruled on there. */
  stages: Readonly<Record<Stage, string>>;
  ruledTaskTypeId: string;
  /** The token of an invitation that nobody has taken. */
  invitation: string;
}

export interface Screen {
  name: string;
  who: Visitor;
  path(place: Place): string;
  /** What is done before the picture is taken; the page has loaded. */
  act?(page: Page): Promise<void>;
  /** Also as it comes out of the printer. */
  printed?: boolean;
}
