import { fieldTable } from './field-table.ts';
import { itemTable } from './item-table.ts';
import { markKey } from './mark-key.ts';
import { markedTable } from './marked-table.ts';
import { releaseMatrix } from './release-matrix.ts';
import { releaseTable } from './release-table.ts';
import { supportMatrix } from './support-matrix.ts';
import type { TableRule } from './table-rule.ts';

/** The habits of tables, in the order in which they are asked; the first that knows a table decides. */
export const tableRules: readonly TableRule[] = [
  markKey,
  markedTable,
  fieldTable,
  releaseTable,
  releaseMatrix,
  supportMatrix,
  itemTable,
];
