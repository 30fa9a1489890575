import type { ToolId } from '../../model/traffic/figures.ts';
import type { ColumnMeaning } from '../../model/traffic/read-export.ts';

/** Names that a tool gives to a column, in lower case, without accents and marks. */
export interface ColumnNames {
  readonly means: ColumnMeaning;
  /** The tool that alone calls it so; null where several do. */
  readonly tool: ToolId | null;
  readonly names: readonly string[];
}
