import type { Status } from './types.ts';

/** All statuses, in the order in which they are sorted and drawn: what is finished first, what nobody said last. */
export const statusOrder = [
  'done',
  'in-progress',
  'at-risk',
  'blocked',
  'planned',
  'considering',
  'dropped',
  'unknown',
] as const satisfies readonly Status[];
