// What is loaded together is one file: each request keeps a visitor waiting, however little it brings.

/** All modules that a module needs before it runs, itself among them. */
function needsOf(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const next of getModuleInfo(id)?.importedIds ?? []) needsOf(next, getModuleInfo, found);
  return found;
}

/** Which modules are in the first file, which in those of the view and what frames it, of the timeline, of the reader of markdown. */
function divide({ getModuleIds, getModuleInfo }) {
  const ids = [...getModuleIds()];
  const needs = (file) => {
    const id = ids.find((each) => each.endsWith(`/src/${file}`));
    if (id === undefined) throw new Error(`${file} is no part of the bundle`);
    return needsOf(id, getModuleInfo);
  };
  const frame = needs('elements/view/define.ts');
  const others = ['table', 'board', 'changes'].map((name) => needs(`elements/${name}/define.ts`));
  const reader = needs('elements/internal/markdown-reader.ts');
  const [matrix, plot] = ['matrix', 'plot'].map((form) => needs(`elements/timeline/${form}-form.ts`));
  // The forms are loaded one without the other.
  const timeline = new Set([...needs('elements/timeline/define.ts'), ...[...matrix].filter((id) => plot.has(id))]);
  // What the timeline and the reader share with others is wanted by nearly every page.
  const wanted = new Set([...timeline, ...matrix, ...plot, ...reader]);
  const shared = [
    ...[...frame, ...others.flatMap((list) => [...list])].filter((id) => wanted.has(id)),
    ...[...frame].filter((id) => others.some((list) => list.has(id))),
  ];
  // The detail comes after the first frame, with what it shares with tables and boards.
  const detail = [...needs('elements/internal/item-detail.ts')];
  const detailParts = new Set(detail.filter((id) => others.some((list) => list.has(id))));
  const first = new Set([...needs('cdn.ts'), ...shared]);
  for (const id of first) {
    reader.delete(id);
    frame.delete(id);
    timeline.delete(id);
    detailParts.delete(id);
  }
  return { first, frame, timeline, detailParts, reader };
}

/** Chooses files for Rollup's `manualChunks`. */
export function chooseChunks() {
  let divided;
  return (id, api) => {
    divided ??= divide(api);
    if (divided.first.has(id)) return 'roadmark';
    if (divided.frame.has(id)) return 'view';
    if (divided.timeline.has(id)) return 'timeline';
    if (divided.detailParts.has(id)) return 'item-parts';
    return divided.reader.has(id) ? 'markdown-reader' : undefined;
  };
}
