/** Mermaid's gantt: a static picture; it has no zoom, pan or filter of its own, so a filter is drawing anew. */
import mermaid from 'mermaid';

let data;
let turn = 0;

const sourceOf = ({ rows, lanes }) => {
  const lines = ['gantt', 'dateFormat YYYY-MM-DD'];
  for (const [index, lane] of lanes.entries()) {
    lines.push(`section ${lane}`);
    for (const row of rows)
      if (row.lane === index) lines.push(`${row.title.replace(/[:;#,]/g, ' ')} :${row.id}, ${row.start}, ${row.end}`);
  }
  return lines.join('\n');
};

async function show(host, shown) {
  const { svg } = await mermaid.render(`gantt-${turn++}`, sourceOf(shown));
  host.innerHTML = svg;
}

export const contestant = {
  name: 'Mermaid gantt',
  async draw(host, given) {
    data = given;
    mermaid.initialize({ startOnLoad: false, maxTextSize: 1e9, maxEdges: 1e9, gantt: { useWidth: 1200 } });
    await show(host, data);
  },
  drawn: (host) => host.querySelectorAll('rect.task').length === data.rows.length,
  filter: (keep, host) => show(host, keep ? { ...data, rows: data.rows.filter((_, index) => keep.has(index)) } : data),
};
