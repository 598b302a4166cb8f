/**
 * The practical limit: a hand-written lit timeline that makes elements for visible rows and visible time alone. It has no
 * keyboard, no tooltips, no dependencies, no accessibility tree worth the name: what it costs is what windowing must cost.
 */
import { LitElement, css, html } from 'lit';
import { utcMonth, utcYear } from 'd3-time';

const ROW = 28;

class WindowedTimeline extends LitElement {
  static styles = css`
    :host {
      display: block;
      font: 13px sans-serif;
    }
    .port {
      position: relative;
      width: 1200px;
      height: 700px;
      overflow: auto;
    }
    .plane,
    .bar,
    .tick {
      position: absolute;
    }
    .tick {
      block-size: 100%;
      border-inline-start: 1px solid #ddd;
    }
    .bar {
      block-size: 20px;
      overflow: hidden;
      white-space: nowrap;
      background: #cfe0ff;
      border-radius: 4px;
    }
  `;
  static properties = { rows: { attribute: false }, scale: { state: true } };

  #left = 0;
  #top = 0;
  #first = 0;
  #days = 1;
  #spans = [];

  constructor() {
    super();
    // No class fields: they would hide the accessors that lit makes.
    this.rows = [];
    this.scale = 1;
  }

  willUpdate(changed) {
    if (!changed.has('rows')) return;
    this.#spans = this.rows.map(({ start, end, title }) => ({ start: Date.parse(start), end: Date.parse(end), title }));
    this.#first = this.#spans.reduce((least, { start }) => Math.min(least, start), Infinity);
    this.#days = (this.#spans.reduce((most, { end }) => Math.max(most, end), 0) - this.#first) / 86_400_000;
  }

  get #perDay() {
    return (1200 / this.#days) * this.scale;
  }

  #visible() {
    const from = Math.max(0, Math.floor(this.#top / ROW) - 2);
    const bars = [];
    for (let index = from; index < Math.min(this.#spans.length, from + 30); index++) {
      const { start, end, title } = this.#spans[index];
      const left = ((start - this.#first) / 86_400_000) * this.#perDay;
      const width = Math.max(2, ((end - start) / 86_400_000) * this.#perDay);
      if (left + width >= this.#left - 100 && left <= this.#left + 1300)
        bars.push({ left, width, top: index * ROW, title });
    }
    return bars;
  }

  #ticks() {
    const at = (x) => new Date(this.#first + (x / this.#perDay) * 86_400_000);
    const unit = this.#perDay > 2 ? utcMonth : utcYear;
    return unit
      .range(at(this.#left), at(this.#left + 1200))
      .map((date) => ((date - this.#first) / 86_400_000) * this.#perDay);
  }

  #place = (node, { left, top, width }) => {
    node.style.transform = `translate(${left}px, ${top ?? 0}px)`;
    if (width !== undefined) node.style.width = `${width}px`;
  };

  updated() {
    const plane = this.renderRoot.querySelector('.plane');
    plane.style.width = `${this.#days * this.#perDay}px`;
    plane.style.height = `${this.#spans.length * ROW}px`;
    const bars = this.#visible();
    this.renderRoot.querySelectorAll('.bar').forEach((node, index) => this.#place(node, bars[index]));
    const ticks = this.#ticks();
    this.renderRoot.querySelectorAll('.tick').forEach((node, index) => this.#place(node, { left: ticks[index] }));
  }

  #handleScroll(event) {
    this.#left = event.target.scrollLeft;
    this.#top = event.target.scrollTop;
    this.requestUpdate();
  }

  render() {
    return html`<div class="port" @scroll=${this.#handleScroll}>
      <div class="plane">
        ${this.#ticks().map(() => html`<div class="tick"></div>`)}
        ${this.#visible().map((bar) => html`<div class="bar">${bar.title}</div>`)}
      </div>
    </div>`;
  }
}
customElements.define('windowed-timeline', WindowedTimeline);

let all;
let element;

export const contestant = {
  name: 'windowed baseline',
  draw(host, { rows }) {
    all = rows;
    element = document.createElement('windowed-timeline');
    element.rows = rows;
    host.append(element);
  },
  drawn: () => element.renderRoot?.querySelectorAll('.bar').length > 0,
  zoom: (direction) => void (element.scale *= direction > 0 ? 2 : 0.5),
  pan: (direction) => element.renderRoot.querySelector('.port').scrollBy(40 * direction, 40 * direction),
  filter: (keep) => void (element.rows = keep ? all.filter((_, index) => keep.has(index)) : all),
};
