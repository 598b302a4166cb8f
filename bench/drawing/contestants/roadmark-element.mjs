/** What Roadmark's contestants share: an element that is given a model, and what a visitor does with it. */

/** All scrolling boxes below a node, shadow trees included. */
function* scrollers(root) {
  for (const node of root.querySelectorAll('*')) {
    if (node.shadowRoot) yield* scrollers(node.shadowRoot);
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = node;
    if (clientWidth > 200 && (scrollWidth > clientWidth + 4 || scrollHeight > clientHeight + 4)) {
      if (/auto|scroll/.test(getComputedStyle(node).overflow)) yield node;
    }
  }
}

/**
 * Makes a contestant of an element.
 * @param {string} tag its tag name
 * @param {(dispatch: (request: object) => void) => object} [more] steps of its own, such as `sort`
 * @returns {object} contestant for `offer`
 */
export function elementContestant(tag, more = () => ({})) {
  let element;
  let nodes = -1;
  let found;
  const dispatch = (request) => element.store.dispatch(request);
  return {
    name: 'Roadmark',
    wants: 'model',
    /** Not done before the code of its form is there: until then a skeleton is shown, which stays the same for several frames. */
    async draw(host, { model }) {
      element = document.createElement(tag);
      element.today = '2026-06-15';
      element.roadmap = model;
      host.append(element);
      await element.updateComplete;
    },
    /** Complete when the model is shown and two looks in a row find nothing more to come. */
    drawn() {
      const { phase, error } = element.store.snapshot.load;
      if (phase === 'error') throw new TypeError(`the element shows an error: ${error.code}`);
      const before = nodes;
      nodes = element.renderRoot?.querySelectorAll('*').length ?? 0;
      return phase === 'ready' && nodes > 20 && nodes === before && !element.isUpdatePending;
    },
    zoom: (direction) => dispatch({ type: 'zoom', zoom: direction > 0 ? 'quarter' : 'fit' }),
    pan(direction, host) {
      found ??= [...scrollers(host)];
      for (const box of found) box.scrollBy(40 * direction, 40 * direction);
      scrollBy(0, 40 * direction);
    },
    filter: (keep) => dispatch({ type: 'set-filter', facet: 'tag', values: keep ? ['CLI'] : [] }),
    ...more(dispatch),
  };
}
