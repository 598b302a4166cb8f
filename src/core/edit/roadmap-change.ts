/** A change that `editRoadmap` makes. */
import type { Status } from '../model/types.ts';

/** What is changed of which item. */
export type RoadmapChange =
  | {
      /** Sets the status. */
      type: 'status';
      /** Id of the item. */
      item: string;
      /** The status; `unknown` takes what says one away. */
      status: Status;
    }
  | {
      /** Sets the title. */
      type: 'title';
      /** Id of the item. */
      item: string;
      /** Plain text of the new title. */
      title: string;
    }
  | {
      /** Sets the owner, in place of all others. */
      type: 'owner';
      /** Id of the item. */
      item: string;
      /** Name, with or without '@'; '' for none. */
      owner: string;
    }
  | {
      /** Moves the item, with all that belongs to it, to the end of a milestone. */
      type: 'milestone';
      /** Id of the item. */
      item: string;
      /** Id of the milestone. */
      milestone: string;
    };
