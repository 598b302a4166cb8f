/** Registers all elements. */
import './view/define.ts';
import './summary/define.ts';
import './legend/define.ts';
import './diagnostics/define.ts';
import './timeline/define.ts';
import './table/define.ts';
import './board/define.ts';
import './changes/define.ts';
