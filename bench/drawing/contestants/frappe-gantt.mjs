/** frappe-gantt: one SVG row an item. */
import Gantt from 'frappe-gantt';
import '../../node_modules/frappe-gantt/dist/frappe-gantt.css';

let gantt;
let all;

export const contestant = {
  name: 'frappe-gantt',
  draw(host, { rows }) {
    all = rows.map(({ id, title, start, end }) => ({ id, name: title, start, end, progress: 0 }));
    host.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    gantt = new Gantt(host.firstElementChild, all, { view_mode: 'Month', container_height: 700, scroll_to: 'start' });
  },
  drawn: (host) => host.querySelectorAll('.bar-wrapper').length === all.length,
  zoom: (direction) => gantt.change_view_mode(direction > 0 ? 'Week' : 'Month'),
  pan: (direction, host) => host.querySelector('.gantt-container').scrollBy(40 * direction, 40 * direction),
  filter: (keep) => gantt.refresh(keep ? all.filter((_, index) => keep.has(index)) : all),
};
