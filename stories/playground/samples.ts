/** A roadmap to begin with. */
export interface Sample {
  /** File name. */
  readonly file: string;
  /** What it shows. */
  readonly title: string;
}

/** Samples of `stories/samples`, one for each way of writing. */
export const samples: readonly Sample[] = [
  { file: 'wayfarer.md', title: 'Dated releases' },
  { file: 'tidegauge.md', title: 'Releases with themes' },
  { file: 'bramble-1.4.md', title: 'A forum post with a legend' },
  { file: 'ferrule.md', title: 'A table a release' },
  { file: 'quillbox.md', title: 'Core, desired, slipping' },
  { file: 'loom.md', title: 'Task lists' },
  { file: 'kettle.md', title: 'Now, next, later' },
  { file: 'werkbank.md', title: 'German' },
  { file: 'tsumugi.md', title: 'Japanese' },
  { file: 'orchard.json', title: 'JSON' },
];
