/** What may change between two versions of a roadmap. */
export type ChangeType =
  'added' | 'removed' | 'done' | 'status' | 'slipped' | 'pulled-in' | 'rescheduled' | 're-owned' | 'reworded';

/** One thing that changed. */
export interface Change {
  /** What happened. */
  type: ChangeType;
  /** What it happened to. */
  kind: 'item' | 'group' | 'milestone';
  /** Id in the newer version; in the older one for what was removed. */
  id: string;
  /** Title in the newer version; in the older one for what was removed. */
  title: string;
  /** Title of the milestone that an item or group stands in, in the version of its id; absent for milestones. */
  milestone?: string;
  /** What was said before: a status, milestone, time, names or title; absent for added and removed. */
  before?: string;
  /** What is said now; absent for added and removed. */
  after?: string;
}
