import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffRoadmaps } from '../../../src/core/diff/diff-roadmaps.ts';
import type { Change } from '../../../src/core/diff/change.ts';
import { writeChangesMarkdown, writeChangesText } from '../../../src/core/diff/write-changes.ts';
import { parseRoadmap } from '../../../src/core/parse-roadmap.ts';
import { describeReal, readSeed } from '../../real-roadmaps.ts';

const plan = `# Lamp

## v1.0 (Q1 2026)

### Core

- [ ] Dim the light slowly @ada
- [ ] Remember the last colour
- [x] Turn on and off

### Extras

- [ ] Follow the sunset

## v1.1 (Q2 2026)

- [ ] Speak to other lamps ([#12](https://github.com/acme/lamp/issues/12))
- [ ] Wake up with birds

## Later

- Solar panel
`;

/** What changed between two texts. */
function diff(before: string, after: string): Change[] {
  return diffRoadmaps(parseRoadmap(before, { format: 'markdown' }), parseRoadmap(after, { format: 'markdown' }));
}

/** Changes on one line each. */
function show(changes: readonly Change[]): string[] {
  return changes.map(({ type, title, before, after }) =>
    [type, title, before, after].filter((text) => text !== undefined).join(' | '),
  );
}

describe('diffRoadmaps', () => {
  it('finds nothing where nothing changed', () => assert.deepEqual(diff(plan, plan), []));
  it('finds what was added and removed', () => {
    assert.deepEqual(show(diff(plan, plan.replace('- [ ] Wake up with birds\n', ''))), [
      'removed | Wake up with birds',
    ]);
    assert.deepEqual(show(diff(plan, plan.replace('- Solar', '- Moon phases\n- Solar'))), ['added | Moon phases']);
  });
  it('finds what was done', () => {
    assert.deepEqual(show(diff(plan, plan.replace('[ ] Follow', '[x] Follow'))), [
      'done | Follow the sunset | planned | done',
    ]);
  });
  it('finds another status', () => {
    assert.deepEqual(show(diff(plan, plan.replace('Solar panel', 'Solar panel (blocked)'))), [
      'status | Solar panel | unknown | blocked',
    ]);
  });
  it('tells what slipped from what was pulled in', () => {
    const line = '- [ ] Remember the last colour\n';
    const later = plan.replace(line, '').replace('- Solar', `${line}- Solar`);
    assert.deepEqual(show(diff(plan, later)), ['slipped | Remember the last colour | v1.0 | Later']);
    assert.deepEqual(show(diff(later, plan)), ['pulled-in | Remember the last colour | Later | v1.0']);
  });
  it('finds new owners', () => {
    assert.deepEqual(show(diff(plan, plan.replace('@ada', '@grace'))), [
      're-owned | Dim the light slowly | ada | grace',
    ]);
  });
  it('finds the same item under other words', () => {
    assert.deepEqual(show(diff(plan, plan.replace('Wake up with birds', 'Wake up with bird song'))), [
      'reworded | Wake up with bird song | Wake up with birds | Wake up with bird song',
    ]);
  });
  it('finds the same item by its issue, whatever its words', () => {
    assert.deepEqual(show(diff(plan, plan.replace('Speak to other lamps', 'Mesh'))), [
      'reworded | Mesh | Speak to other lamps | Mesh',
    ]);
  });
  it('does not take items of nothing in common for the same', () => {
    assert.deepEqual(show(diff(plan, plan.replace('Wake up with birds', 'Motion sensor'))), [
      'added | Motion sensor',
      'removed | Wake up with birds',
    ]);
  });
  it('finds a milestone that is due later', () => {
    assert.deepEqual(show(diff(plan, plan.replace('Q2 2026', 'Q3 2026'))), ['slipped | v1.1 | Q2 2026 | Q3 2026']);
  });
  it('finds an item that is due later', () => {
    const dated = plan.replace('Solar panel', 'Solar panel (May 2026)');
    assert.deepEqual(
      show(diff(dated, dated.replace('May 2026', 'June 2026')))
        .map((line) => line.split(' | ')[0])
        .includes('slipped'),
      true,
    );
  });
  it('finds a milestone under another name with all its items', () => {
    assert.deepEqual(show(diff(plan, plan.replace('## Later', '## Someday'))), [
      'reworded | Someday | Later | Someday',
    ]);
  });
});

describe('diffRoadmaps, groups', () => {
  const themes = `# Lamp

## v1.0

### Core [@ada]

- [ ] Dim the light
- [ ] Remember colours

### Looks

#### Shades

- [ ] Paper shade

[details="Roadmap v1.1 (stretch goal)"]
- [ ] Solar panel
[/details]
`;
  it('finds another heading over the same items', () => {
    assert.deepEqual(show(diff(themes, themes.replace('### Core', '### Basics'))), [
      'reworded | Basics | Core | Basics',
    ]);
  });
  it('finds another heading over the same groups', () => {
    assert.deepEqual(show(diff(themes, themes.replace('### Looks', '### Style'))), [
      'reworded | Style | Looks | Style',
    ]);
  });
  it('finds new owners of a group', () => {
    assert.deepEqual(show(diff(themes, themes.replace('@ada', '@grace'))), ['re-owned | Core | ada | grace']);
  });
  it('tells another release of a group once', () => {
    assert.deepEqual(show(diff(themes, themes.replace('v1.1', 'v1.2'))), ['slipped | Roadmap v1.2 | v1.1 | v1.2']);
  });
  it('finds an item that left a group of another release', () => {
    const line = '- [ ] Solar panel\n';
    const others = themes.replace(line, `${line}- [ ] Moon panel\n`);
    assert.deepEqual(show(diff(others, others.replace(line, '').replace('- [ ] Dim', `${line}- [ ] Dim`))), [
      'pulled-in | Solar panel | v1.1 | v1.0',
    ]);
  });
  it('does not report an item in another group, nor groups in another order', () => {
    const line = '- [ ] Dim the light\n';
    assert.deepEqual(diff(themes, themes.replace(line, '').replace('- [ ] Paper', `${line}- [ ] Paper`)), []);
    const [head = '', core = '', looks = '', stretch = ''] = themes.split(/(?=^### |^\[details)/m);
    assert.deepEqual(diff(themes, head + looks + stretch + core), []);
  });
  it('does not take a group of other items for the same', () => {
    const other = themes.replace(
      '### Core [@ada]\n\n- [ ] Dim the light\n- [ ] Remember colours',
      '### Sound\n\n- [ ] Sing',
    );
    assert.deepEqual(
      diff(themes, other).map(({ type, kind }) => `${type} ${kind}`),
      ['added item', 'removed item', 'removed item'],
    );
  });
  it('names a group as such', () => {
    assert.equal(
      writeChangesText(diff(themes, themes.replace('### Core', '### Basics'))),
      '~ Reworded: Theme Basics (v1.0): was “Core”\n',
    );
  });
});

describe('diffRoadmaps, one edit of a date', () => {
  const said: [name: string, text: string, from: string, to: string, expected: string][] = [
    ['a period', '## Q2 2026\n\n- A\n- B\n', 'Q2 2026', 'Q3 2026', 'slipped | Q3 2026 | Q2 2026 | Q3 2026'],
    ['an earlier one', '## Q2 2026\n\n- A\n', 'Q2', 'Q1', 'pulled-in | Q1 2026 | Q2 2026 | Q1 2026'],
    [
      'a release behind a dash',
      '## v1.0 - May 2026\n\n- A\n',
      'May',
      'June',
      'slipped | v1.0 - June 2026 | May 2026 | June 2026',
    ],
    [
      'a name behind the date',
      '## May 2026: Aurora\n\n- A\n',
      'May',
      'June',
      'slipped | June 2026: Aurora | May 2026 | June 2026',
    ],
    [
      'an item',
      '## v1.0\n\n- Sail home (May 2026)\n',
      'May',
      'June',
      'slipped | Sail home (June 2026) | May 2026 | June 2026',
    ],
    ['a time that is taken away', '## v1.0 - May 2026\n\n- A\n', ' - May 2026', '', 'rescheduled | v1.0 | May 2026 | '],
    [
      'a period that holds nothing',
      '## Q1 2026\n\n- A\n\n## Q2 2026\n\nSoon.\n\n## Q4 2026\n\n- B\n',
      'Q2 2026',
      'Q3 2026',
      'slipped | Q3 2026 | Q2 2026 | Q3 2026',
    ],
    [
      'a quarter below another year',
      '## 2026\n\n### Q2\n\n- A\n',
      '2026',
      '2027',
      'slipped | Q2 | Q2 (2026-06-30) | Q2 (2027-06-30)',
    ],
    [
      'the column of targets',
      '| Feature | Target |\n|---|---|\n| Sails | v1.2 |\n',
      'v1.2',
      'v1.10',
      'slipped | Sails | v1.2 | v1.10',
    ],
  ];
  for (const [name, text, from, to, expected] of said) {
    it(`tells ${name} once`, () => {
      assert.deepEqual(show(diff(text, text.replace(from, to))), [expected]);
    });
  }
  it('tells another title beside another time', () => {
    assert.deepEqual(show(diff('## v1.0 Aurora - May 2026\n\n- A\n', '## v1.0 Borealis - June 2026\n\n- A\n')), [
      'reworded | v1.0 Borealis - June 2026 | v1.0 Aurora - May 2026 | v1.0 Borealis - June 2026',
      'slipped | v1.0 Borealis - June 2026 | May 2026 | June 2026',
    ]);
  });
  it('tells the same time in other words as words', () => {
    assert.deepEqual(show(diff('## May 2026\n\n- A\n', '## 2026-05\n\n- A\n')), [
      'reworded | 2026-05 | May 2026 | 2026-05',
    ]);
  });
  it('does not take periods that hold nothing for the same where neighbours differ', () => {
    const two = '## Q1 2026\n\nSoon.\n\n## Q2 2026\n\nLater.\n\n## Q4 2026\n\n- B\n';
    assert.deepEqual(show(diff(two, '## Q3 2026\n\nSoon.\n\n## Q4 2026\n\n- B\n')), [
      'added | Q3 2026',
      'removed | Q1 2026',
      'removed | Q2 2026',
    ]);
  });
  it('does not tell the target of a mark beside its status', () => {
    const matrix = '| Feature | v1.0 | v1.1 |\n|---|---|---|\n| Sails | 🚧 | |\n| Oars | ✅ | ✅ |\n';
    assert.deepEqual(
      diff(matrix, matrix.replace('🚧', '✅')).map(({ type }) => type),
      ['done'],
    );
  });
});

describe('diffRoadmaps, what is no change', () => {
  it('does not report items in another order', () => {
    const line = '- [ ] Dim the light slowly @ada\n';
    assert.deepEqual(diff(plan, plan.replace(line, '').replace('- [x] Turn', `${line}- [x] Turn`)), []);
  });
  it('does not report milestones in another order', () => {
    const [head = '', first = '', second = '', third = ''] = plan.split(/(?=^## )/m);
    assert.deepEqual(diff(plan, [head, third, second, first].map((part) => `${part.trimEnd()}\n\n`).join('')), []);
  });
  it('does not report another layout', () => {
    assert.deepEqual(diff(plan, plan.replaceAll('\n', '\r\n').replaceAll('- [', '* [')), []);
    assert.deepEqual(diff(plan, plan.replace('Dim the light slowly', 'Dim the light\n  slowly')), []);
  });
  it('keeps items of one title apart by their place', () => {
    const twice = '## v1.0\n\n- Docs\n\n## v2.0\n\n- Docs\n';
    assert.deepEqual(show(diff(twice, twice.replace('- Docs\n\n## v2', '\n## v2'))), ['removed | Docs']);
  });
});

describe('writeChanges', () => {
  const changes = diff(
    plan,
    plan.replace('@ada', '@grace').replace('[ ] Follow', '[x] Follow').replace('- Solar', '- Moon *phases*\n- Solar'),
  );
  it('writes a line a change', () => {
    assert.equal(
      writeChangesText(changes),
      '@ Owners: Dim the light slowly (v1.0): ada → grace\nx Done: Follow the sunset (v1.0)\n+ Added: Moon phases (Later)\n',
    );
  });
  it('writes a comment that notifies nobody', () => {
    const text = writeChangesMarkdown(diff(plan, plan.replace('- Solar', '- Ask @ada to help\n- Solar')));
    assert.match(text, /^### Added \(1\)\n\n- Ask @\u200bada to help \(Later\)\n$/);
  });
  it('writes nothing for no changes', () => {
    assert.equal(writeChangesText([]), '');
    assert.equal(writeChangesMarkdown([]), '');
  });
});

/** Edits of a seed: what is replaced, by what, and the one change that follows. */
const edits: readonly [file: string, from: string | RegExp, to: string, expected: RegExp][] = [
  ['meshery-roadmap.md', /^- \[CLI\][^\n]*\n/m, '', /^removed/],
  [
    'meshery-roadmap.md',
    /^(### \[v0\.5\.0\][^\n]*\n+)/m,
    '$1- [CLI] Entirely fresh idea\n',
    /^added \| Entirely fresh idea/,
  ],
  ['meshery-roadmap.md', /\[v0\.9\.0\]\([^)]*\)/, '[v0.9.1](../../milestone/6)', /^reworded \| v0\.9\.1/],
  ['meshery-v0.8.0.md', /^(\s*[-*] ):warning: /m, '$1:white_check_mark: ', /^done/],
  ['meshery-v0.8.0.md', /^(\s*[-*] ):white_check_mark: /m, '$1:warning: ', /^status \| .* \| done \| in-progress/],
  ['meshery-v0.8.0.md', /\[@Shlok_Mishra\](?=\n)/, '[@somebody-else]', /^re-owned .*Shlok_Mishra.*somebody-else/],
  [
    'meshery-v0.8.0.md',
    'Refactor Model as first-class resource',
    'Refactor Models as first-class resources',
    /^reworded/,
  ],
  ['kargo.md', /^\| `Kargo Render`[^\n]*\n/m, '', /^removed \| Kargo Render/],
  [
    'kargo.md',
    /^(\| `Kargo Render` *\|)/m,
    '| `Promotion Windows` | feature | Promote at night |\n$1',
    /^added \| Promotion Windows/,
  ],
  ['velero.md', 'IPV6 support', 'IPv6 support for everything', /^reworded/],
  ['velero.md', 'early fall', 'late fall', /^rescheduled/],
  ['velero.md', '|Issue coming soon|Streamline release process|\n', '', /^removed \| Streamline release process/],
];

describeReal('diffRoadmaps, twelve edits to real roadmaps', () => {
  edits.forEach(([file, from, to, expected], index) => {
    it(`reports edit ${String(index + 1)} of ${file} and nothing else`, () => {
      const text = readSeed(file);
      const edited = text.replace(from, to);
      assert.notEqual(edited, text);
      const changes = show(diff(text, edited));
      assert.equal(changes.length, 1, changes.join('\n'));
      assert.match(changes[0] ?? '', expected);
    });
  });
  it('reports all edits of one document at once', () => {
    const text = readSeed('meshery-v0.8.0.md');
    const own = edits.filter(([file]) => file === 'meshery-v0.8.0.md').slice(1);
    const edited = own.reduce((current, [, from, to]) => current.replace(from, to), text);
    assert.equal(diff(text, edited).length, own.length);
  });
});

/** Twelve edits that are made to one seed at once. */
const twelve: Readonly<Record<string, readonly [from: string | RegExp, to: string, expected: string][]>> = {
  'kargo.md': [
    ['# v0.5.0', '# v0.5.1', 'reworded v0.5.1'],
    ['`Kargo Render`', '`Kargo Renderer`', 'reworded Kargo Renderer'],
    [/\| `Long Lived Promotions`.*\n/, '', 'removed Long Lived Promotions'],
    [/(?<=\| `Kargo RBAC`.*\n)/, '| `SSO groups` | feature | x |\n', 'added SSO groups'],
    ['# v0.3.0', '# v0.3.0 (Q3 2026)', 'rescheduled v0.3.0'],
    ['`Improved microservice support`', '~~Improved microservice support~~', 'done Improved microservice support'],
    ['`Stand-alone image writeback`', '✅ Stand-alone image writeback', 'done Stand-alone image writeback'],
    ['`kargo init`', '🚧 `kargo init`', 'status kargo init'],
    ['# v0.4.0', '# v0.4.0: Projects', 'reworded v0.4.0: Projects'],
    [/\| `Freight Enrichment`.*\n/, '', 'removed Freight Enrichment'],
    ['`PromotionPolicy improvements`', '`Freezing by PromotionPolicy`', 'reworded Freezing by PromotionPolicy'],
    [/(?<=\| `Promotion Extensibility`.*\n)/, '| `Undo` | feature | x |\n', 'added Undo'],
  ],
  'meshery-roadmap.md': [
    ['- Meshery Operator', '- [x] Meshery Operator', 'done Meshery Operator'],
    [/- \[CLI\] OAuth support.*\n/, '', 'removed OAuth support with Remote Providers'],
    ['**Event Management**', '**Events**', 'reworded Events'],
    ['- [Server] Policy Engine', '- [Server] Policy Engine @lee', 're-owned Policy Engine'],
    ['[v0.8.0](', '[v0.8.5](', 'reworded v0.8.5'],
    ['goal: 60%', 'goal: 65%', 'reworded Mesheryctl Code coverage goal: 65%'],
    [
      'Operations Center (for Workflows)',
      'Operations Center for Workflows',
      'reworded Operations Center for Workflows',
    ],
    ['- [CLI] Colorizing output', '- [CLI] Colorizing output\n- [CLI] Fewer words', 'added Fewer words'],
    ['- [Adapter] Traefik Mesh', '- ~~[Adapter] Traefik Mesh~~', 'done Traefik Mesh'],
    ['**Sustainability**', '**Upkeep**', 'reworded Upkeep'],
    ['- [Provider] GitOps Snapshots', '- [Provider] 🚧 GitOps Snapshots', 'status GitOps Snapshots'],
    [/- \[Server\] Generative AI.*\n/, '', 'removed Generative AI Configuration Analysis'],
  ],
  'velero.md': [
    ['IPV6 support', 'Dual stack networking', 'reworded Dual stack networking'],
    [/\|.*\|Streamline release process\|\n/, '', 'removed Streamline release process'],
    ['early fall', 'October 2021', 'rescheduled 1.7.0 Roadmap'],
    ['##### Core items', '##### Required items', 'reworded Required items'],
    ['|Test plan for Velero|', '|✅ Test plan for Velero|', 'done Test plan for Velero'],
    ['|Plugin timeouts|', '|Timeouts of plugins|', 'reworded Timeouts of plugins'],
    [/\|.*\|CSI Snapshots GA\|\n/, '', 'removed CSI Snapshots GA'],
    [/(?<=\|Manifest for backup\/restore\|\n)/, '|[9999](https://example.org/9999)|Data mover|\n', 'added Data mover'],
    ['|Upload Progress Monitoring|', '|~~Upload Progress Monitoring~~|', 'done Upload Progress Monitoring'],
    ['containers as a base', 'containers as a base @ana', 're-owned Use distroless containers as a base'],
    ['Convert pre-release', 'Turn pre-release', 'reworded Turn pre-release manual tests to automated E2E tests'],
    ['##### Desired items', '##### Wishes', 'reworded Wishes'],
  ],
  'meshery-v0.8.0.md': [
    ['## Spaces [:meshery:@theBeginner86]', '## Spaces [:meshery:@someone]', 're-owned Spaces'],
    [':white_check_mark: Environments [@senali]', '[x] Environments [@other]', 're-owned Environments'],
    [':warning: Relationships: GCP', '✅ Relationships: GCP', 'done Relationships: GCP'],
    [/.*Support for Sub-Categories.*\n/, '', 'removed Support for Sub-Categories'],
    ['## Docs [', '## Documentation [', 'reworded Documentation'],
    [
      /\[details=.*\]\n(.*`system report`.*\n)\[\/details\]\n/,
      '$1',
      'pulled-in CLI: system report - diagnostics reporting',
    ],
    ['goal: 50%', 'goal: 60%', 'reworded CLI: code coverage goal: 60%'],
    ['**Support AWS and GCP**', '**Support AWS, GCP and Azure**', 'reworded Support AWS, GCP and Azure'],
    ['Models in Catalog', 'Models in Catalog\n* :x: Reviews', 'added Reviews'],
    ['Export a Design to GitHub [?]', 'Export a Design to GitHub [@who]', 're-owned Export a Design to GitHub'],
    ['### Playground [@Sangram.Rath]', '### Playground [@other]', 're-owned Playground'],
    [':white_check_mark: 50% technology', ':warning: 50% technology', 'status 50% technology-type coverage'],
  ],
};

describeReal('diffRoadmaps, twelve edits to one real roadmap at once', () => {
  for (const [file, changes] of Object.entries(twelve)) {
    it(`reports those of ${file} and nothing else`, () => {
      const text = readSeed(file);
      const edited = changes.reduce((current, [from, to]) => {
        const next = current.replace(from, to);
        assert.notEqual(next, current, String(from));
        return next;
      }, text);
      const expected = changes.map(([, , change]) => change).sort();
      const told = (newer: string): string[] =>
        diff(text, newer)
          .map(({ type, title }) => `${type} ${title}`)
          .sort();
      assert.deepEqual(told(edited), expected);
      assert.deepEqual(told(edited.replaceAll(/^( *)- /gm, '$1* ').replaceAll('\n', '\r\n')), expected);
    });
  }
});

describe('titles that differ in a name', () => {
  it('are two items where each names what the other does not', () => {
    const changes = diff('## v1.0\n- Installer for GKE clusters\n', '## v1.0\n- Installer for EKS clusters\n');
    assert.deepEqual(changes.map(({ type }) => type).sort(), ['added', 'removed']);
  });

  it('are one item where one merely names more', () => {
    const changes = diff('## v1.0\n- Installer for clusters\n', '## v1.0\n- Installer for EKS clusters\n');
    assert.deepEqual(
      changes.map(({ type }) => type),
      ['reworded'],
    );
  });
});
