/** The practical limit: a hand-written lit table that makes rows for what is visible alone. */
import { LitElement, css, html } from 'lit';

const ROW = 32;
const COLUMNS = ['title', 'status', 'tag', 'owner', 'release', 'start'];

class WindowedTable extends LitElement {
  static styles = css`
    .port {
      width: 1200px;
      height: 700px;
      overflow: auto;
      font: 13px sans-serif;
    }
    table {
      table-layout: fixed;
      width: 100%;
      border-collapse: collapse;
    }
    tr {
      block-size: 32px;
    }
    td {
      overflow: hidden;
      white-space: nowrap;
    }
  `;
  static properties = { rows: { attribute: false } };
  #top = 0;

  constructor() {
    super();
    // No class fields: they would hide the accessors that lit makes.
    this.rows = [];
  }

  #handleScroll(event) {
    this.#top = event.target.scrollTop;
    this.requestUpdate();
  }

  get #from() {
    return Math.max(0, Math.min(this.rows.length - 26, Math.floor(this.#top / ROW) - 2));
  }

  updated() {
    const body = this.renderRoot.querySelector('table');
    body.style.marginBlockStart = `${this.#from * ROW}px`;
    body.style.marginBlockEnd = `${Math.max(0, this.rows.length - this.#from - 26) * ROW}px`;
  }

  render() {
    return html`<div class="port" @scroll=${this.#handleScroll}>
      <table>
        <thead>
          <tr>
            ${COLUMNS.map((column) => html`<th>${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.rows.slice(this.#from, this.#from + 26).map(
            (row) =>
              html`<tr>
                ${COLUMNS.map((column) => html`<td>${row[column]}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
customElements.define('windowed-table', WindowedTable);

let all;
let element;
const order = new Intl.Collator('en');

export const contestant = {
  name: 'windowed baseline',
  draw(host, { rows }) {
    all = rows;
    element = document.createElement('windowed-table');
    element.rows = rows;
    host.append(element);
  },
  drawn: () => element.renderRoot?.querySelectorAll('tbody tr').length > 0,
  pan: (direction) => element.renderRoot.querySelector('.port').scrollBy(0, 400 * direction),
  filter: (keep) => void (element.rows = keep ? all.filter((_, index) => keep.has(index)) : all),
  sort: (direction) =>
    void (element.rows = [...element.rows].sort((a, b) => direction * order.compare(a.title, b.title))),
};
