/** Tabulator: a virtual table of fixed height. */
import { TabulatorFull } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';

let table;
let built = false;

export const contestant = {
  name: 'Tabulator',
  draw(host, { rows }) {
    const columns = ['title', 'status', 'tag', 'owner', 'release', 'start'].map((field) => ({ title: field, field }));
    const data = rows.map((row, index) => ({ ...row, index }));
    table = new TabulatorFull(host, { data, columns, height: 700, layout: 'fitColumns' });
    table.on('tableBuilt', () => void (built = true));
  },
  drawn: (host) => built && host.querySelectorAll('.tabulator-row').length > 0,
  pan: (direction, host) => host.querySelector('.tabulator-tableholder').scrollBy(0, 400 * direction),
  filter: (keep) => (keep ? table.setFilter((row) => keep.has(row.index)) : table.clearFilter()),
  sort: (direction) => table.setSort('title', direction > 0 ? 'asc' : 'desc'),
};
