/** One plain table with all rows: what a static page has. */
const COLUMNS = ['title', 'status', 'tag', 'owner', 'release', 'start'];
let all;
let shown;

function show(host) {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const column of COLUMNS) head.append(Object.assign(document.createElement('th'), { textContent: column }));
  const body = table.createTBody();
  for (const row of shown) {
    const line = body.insertRow();
    for (const column of COLUMNS) line.insertCell().textContent = row[column];
  }
  host.replaceChildren(table);
}

export const contestant = {
  name: 'plain table',
  draw(host, { rows }) {
    all = rows;
    shown = rows;
    host.className = 'scrolls';
    show(host);
  },
  drawn: (host) => host.querySelectorAll('tbody tr').length === shown.length,
  pan: (direction, host) => host.scrollBy(0, 400 * direction),
  filter(keep, host) {
    shown = keep ? all.filter((_, index) => keep.has(index)) : all;
    show(host);
  },
  sort(direction, host) {
    shown = [...shown].sort((a, b) => direction * a.title.localeCompare(b.title));
    show(host);
  },
};
