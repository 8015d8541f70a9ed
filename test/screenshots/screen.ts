import type { Page } from 'playwright-core';

/** Who looks: nobody yet, a device that has joined and logged, or the demo's administrator, who leads every team. */
export type Visitor = 'stranger' | 'staff' | 'lead';

export interface Place {
  joinCode: string;
  /** A team with people of its own, and the upper one. */
  teamId: string;
  upperTeamId: string;
  /** A team that has no figures yet. */
  newTeamId: string;
  /** A task type of which much is known. */
  taskTypeId: string;
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
