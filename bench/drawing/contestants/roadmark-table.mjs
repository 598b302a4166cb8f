/** Roadmark's table, as `<roadmap-table>` shows it: releases closed where there are many items. */
import '../../../src/elements/table/define.ts';
import { elementContestant } from './roadmark-element.mjs';

export const contestant = elementContestant('roadmap-table', (dispatch) => ({
  /** Opens the first release: a page of its rows. */
  open: (direction) => dispatch({ type: 'open', id: 'v1-0-0', open: direction > 0 }),
  sort: (direction) =>
    dispatch({ type: 'sort', sort: { column: 'item', direction: direction > 0 ? 'ascending' : 'descending' } }),
}));
