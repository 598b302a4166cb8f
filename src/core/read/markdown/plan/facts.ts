import type { Link, Owner, Progress, Status, When } from '../../../model/types.ts';

/** What key lines and cells may say of a node. */
export interface Facts {
  /** Status. */
  status: Status;
  /** The document's word for it. */
  statusText?: string;
  /** Who looks after it. */
  owners: Owner[];
  /** Priority. */
  priority?: string;
  /** Version named for it. */
  target?: string;
  /** Time named for it. */
  when?: When;
  /** Progress stated. */
  progress?: Progress;
  /** Kind of work. */
  type?: string;
  /** Dependencies. */
  dependsOn?: string[];
  /** Whether it breaks what users have. */
  breaking?: boolean;
  /** Whether help is asked for. */
  helpWanted?: boolean;
  /** References that are its own: those of its issue. */
  links?: Link[];
  /** What has no home elsewhere. */
  fields?: Record<string, string>;
}
