/** gantt-task-react: React, a list beside a chart. */
import { Gantt, ViewMode } from 'gantt-task-react';
import 'gantt-task-react/dist/index.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

let all;
let root;
let mode = ViewMode.Month;
let shown;

function show() {
  root.render(createElement(Gantt, { tasks: shown, viewMode: mode, ganttHeight: 600 }));
}

export const contestant = {
  name: 'gantt-task-react',
  draw(host, { rows }) {
    all = rows.map(({ id, title, start, end }) => {
      return { id, name: title, type: 'task', progress: 0, start: new Date(start), end: new Date(end) };
    });
    shown = all;
    root = createRoot(host);
    show();
  },
  drawn: (host) =>
    host.querySelectorAll('g.bar > g, .bar g').length >= all.length ||
    host.querySelectorAll('svg rect').length >= all.length,
  zoom(direction) {
    mode = direction > 0 ? ViewMode.Week : ViewMode.Month;
    show();
  },
  pan(direction, host) {
    for (const part of host.querySelectorAll('*')) {
      if (part.scrollWidth > part.clientWidth + 4 && getComputedStyle(part).overflowX !== 'visible')
        part.scrollLeft += 40 * direction;
    }
  },
  filter(keep) {
    shown = keep ? all.filter((_, index) => keep.has(index)) : all;
    show();
  },
};
