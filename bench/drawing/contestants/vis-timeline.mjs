/** vis-timeline: items in groups on a time axis, everything stacked and fitted. */
import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';

let timeline;
let items;
let all;
let frames = 0;

const range = () => {
  const { start, end } = timeline.getWindow();
  return { start: start.getTime(), end: end.getTime() };
};

export const contestant = {
  name: 'vis-timeline',
  draw(host, { rows, lanes }) {
    all = rows.map(({ id, title, lane, start, end }) => ({ id, content: title, group: lane, start, end }));
    items = new DataSet(all);
    const groups = lanes.map((title, id) => ({ id, content: title }));
    timeline = new Timeline(host, items, groups, { width: '1200px', height: '700px', verticalScroll: true });
    timeline.on('changed', () => void frames++);
  },
  drawn: (host) => frames > 0 && host.querySelectorAll('.vis-item').length > 0,
  zoom: (direction) =>
    direction > 0 ? timeline.zoomIn(0.5, { animation: false }) : timeline.zoomOut(0.5, { animation: false }),
  pan(direction) {
    const { start, end } = range();
    const step = ((end - start) * 40 * direction) / 1200;
    timeline.setWindow(start + step, end + step, { animation: false });
  },
  filter(keep) {
    items.clear();
    items.add(keep ? all.filter((_, index) => keep.has(index)) : all);
  },
};
