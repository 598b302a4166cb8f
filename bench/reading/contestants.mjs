/** Everyone in the reading race: a new contestant is one file in `contestants/` and one row here. */
import * as markdownIt from './contestants/markdown-it.mjs';
import * as markmap from './contestants/markmap.mjs';
import * as markwhen from './contestants/markwhen.mjs';
import * as remarkGfm from './contestants/remark-gfm.mjs';
import * as roadmark from './contestants/roadmark.mjs';
import * as roadmarkUnchecked from './contestants/roadmark-unchecked.mjs';

/** Contestants by the id that results are keyed with. */
export const contestants = {
  'markdown-it': markdownIt,
  'remark-gfm': remarkGfm,
  markmap,
  markwhen,
  roadmark,
  'roadmark-unchecked': roadmarkUnchecked,
};
