/**
 * Turns code blocks of the language `roadmap` and `<pre class="roadmap">` into elements, on any page and also after the page
 * changed its content without being loaded again. The block is hidden, the element stands after it.
 */
import './elements/define.ts';
import { upgradeFences } from './elements/internal/upgrade-fences.ts';

if (typeof document !== 'undefined') upgradeFences(document);
