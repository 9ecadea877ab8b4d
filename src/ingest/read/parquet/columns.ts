import { type FileMetaData, parquetSchema, type SchemaElement, type SchemaTree } from 'hyparquet';
import { getMaxDefinitionLevel, getMaxRepetitionLevel, isFlatColumn } from 'hyparquet/src/schema.js';
import { limits } from '../limits.js';
import { damaged, ReadProblem, unsupported } from '../read-problem.js';

/** What a row group has one chunk of: a column, or a part of a nested one. */
export interface Leaf {
  /** Number of its chunk in every row group. */
  readonly index: number;
  /** From the root of the schema to the leaf. */
  readonly path: SchemaTree[];
  readonly element: SchemaElement & { readonly type: NonNullable<SchemaElement['type']> };
  /** How often a value of it may be missing, and be one of a list, on its way from the row. */
  readonly maxDefinition: number;
  readonly maxRepetition: number;
}

/** A column of the table. */
export interface Column {
  readonly name: string;
  readonly tree: SchemaTree;
  /** One where the column is flat. */
  readonly leaves: readonly Leaf[];
  readonly isFlat: boolean;
}

/** Structures within structures of one column. */
const DEPTH = 32;

/** The columns of a table, in its order. Throws a ReadProblem where the schema is damaged or none of a table. */
export function columnsOf(metadata: FileMetaData): readonly Column[] {
  const root = parquetSchema(metadata);
  if (root.count !== metadata.schema.length) throw damaged('schemaParts');
  if (root.count > limits.columns) {
    throw new ReadProblem('too-many-cells', { limit: limits.columns, what: 'columns' });
  }
  if (root.children.length === 0) throw unsupported('noColumns');
  let index = 0;
  const leavesBelow = (path: readonly SchemaTree[]): Leaf[] => {
    const tree = path.at(-1) ?? root;
    if (path.length > DEPTH) throw unsupported('deepColumns');
    if (typeof tree.element.name !== 'string') throw damaged('columnNameless');
    if (tree.children.length > 0) return tree.children.flatMap((child) => leavesBelow([...path, child]));
    return [leafAt([...path], tree, index++)];
  };
  return root.children.map((tree) => ({
    name: tree.element.name,
    tree,
    leaves: leavesBelow([root, tree]),
    isFlat: isFlatColumn([root, tree]),
  }));
}

function leafAt(path: SchemaTree[], { element }: SchemaTree, index: number): Leaf {
  const { type, logical_type } = element;
  if (!type) throw damaged('columnType', { column: element.name });
  if (path.some(({ element: { logical_type: above } }) => above?.type === 'VARIANT')) {
    throw unsupported('variant', { column: element.name });
  }
  if (element.converted_type === 'BSON' || logical_type?.type === 'BSON') {
    throw unsupported('bson', { column: element.name });
  }
  return {
    index,
    path,
    element: { ...element, type },
    maxDefinition: getMaxDefinitionLevel(path),
    maxRepetition: getMaxRepetitionLevel(path),
  };
}
