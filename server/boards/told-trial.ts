import type { Third } from '../publication/released.ts';
import type { TaskTypeLabel, ToldReading } from './told-reading.ts';

/** A trial as leads see it. Until its run nothing is known of it, not even how it goes. */
export interface ToldTrial {
  id: string;
  taskType: TaskTypeLabel;
  opensOn: string;
  closesOn: string;
  /** `waiting`: over, and read at the run of `toldOn` at the earliest. */
  state: 'planned' | 'running' | 'waiting' | 'read';
  toldOn: string;
  /** null: not read, or too little to say anything. */
  reading: ToldReading | null;
  abandoned: Third | null;
  notFollowed: Third | null;
  ratherNot: Third | null;
}
