/** The practical limit of the ordinal matrix: themes by releases, one mark an item, in a hand-written lit element. */
import { LitElement, css, html } from 'lit';

class WindowedMatrix extends LitElement {
  static styles = css`
    :host {
      display: block;
      inline-size: 1200px;
      overflow: auto;
      font: 13px sans-serif;
    }
    i {
      display: inline-block;
      inline-size: 10px;
      block-size: 10px;
      border-radius: 5px;
      background: #39f;
    }
  `;
  static properties = { rows: { attribute: false } };

  constructor() {
    super();
    // No class fields: they would hide the accessors that lit makes.
    this.rows = [];
  }

  #cells() {
    const cells = new Map();
    for (const row of this.rows) {
      const theme = cells.get(row.theme) ?? new Map();
      theme.set(row.release, [...(theme.get(row.release) ?? []), row]);
      cells.set(row.theme, theme);
    }
    return cells;
  }

  render() {
    const releases = [...new Set(this.rows.map((row) => row.release))].slice(-12);
    const marks = (items) => (items.length > 24 ? items.length : items.map(() => html`<i></i>`));
    return html`<table>
      <tr>
        <th></th>
        ${releases.map((release) => html`<th>${release}</th>`)}
      </tr>
      ${[...this.#cells()].map(
        ([theme, cells]) =>
          html`<tr>
            <th>${theme}</th>
            ${releases.map((release) => html`<td>${marks(cells.get(release) ?? [])}</td>`)}
          </tr>`,
      )}
    </table>`;
  }
}
customElements.define('windowed-matrix', WindowedMatrix);

let all;
let element;

export const contestant = {
  name: 'hand-written baseline',
  draw(host, { rows }) {
    all = rows;
    element = document.createElement('windowed-matrix');
    element.rows = rows;
    host.append(element);
  },
  drawn: () => element.renderRoot?.querySelectorAll('td').length > 0,
  filter: (keep) => void (element.rows = keep ? all.filter((_, index) => keep.has(index)) : all),
};
