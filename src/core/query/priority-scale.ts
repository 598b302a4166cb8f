/** Words for how urgent something is, most urgent first; other words are ordered by the alphabet, after these. */
export const priorityScale: readonly string[] = [
  'critical',
  'urgent',
  'highest',
  'high',
  'must',
  'medium',
  'normal',
  'should',
  'low',
  'could',
  'lowest',
];
