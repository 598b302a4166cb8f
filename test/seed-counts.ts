/** What real roadmaps have, as counted by hand: their own tests are skipped where the documents are not there. */
export const seedCounts: readonly { readonly file: string; readonly items: number; readonly milestones: number }[] = [
  { file: 'meshery-roadmap.md', items: 88, milestones: 7 },
  { file: 'meshery-v0.8.0.md', items: 73, milestones: 1 },
  { file: 'kargo.md', items: 13, milestones: 5 },
  { file: 'velero.md', items: 14, milestones: 1 },
];
