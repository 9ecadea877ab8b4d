import { type FileMetaData, parquetSchema, type SchemaElement, type SchemaTree } from 'hyparquet';
import { getMaxDefinitionLevel, getMaxRepetitionLevel, isFlatColumn } from 'hyparquet/src/schema.js';
import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';
import { damaged, unsupported } from './damaged.js';

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
  if (root.count !== metadata.schema.length) throw damaged('the schema has parts that belong nowhere');
  if (root.count > limits.columns) {
    throw new ReadProblem('too-many-cells', { limit: limits.columns, what: 'columns' });
  }
  if (root.children.length === 0) throw unsupported('it has no columns');
  let index = 0;
  const leavesBelow = (path: readonly SchemaTree[]): Leaf[] => {
    const tree = path.at(-1) ?? root;
    if (path.length > DEPTH) throw unsupported('its columns nest too deep');
    if (typeof tree.element.name !== 'string') throw damaged('a column has no name');
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
  if (!type) throw damaged(`the column ${element.name} has no type`);
  if (path.some(({ element: { logical_type: above } }) => above?.type === 'VARIANT')) {
    throw unsupported(`the column ${element.name} is a variant`);
  }
  if (element.converted_type === 'BSON' || logical_type?.type === 'BSON') {
    throw unsupported(`the column ${element.name} is BSON`);
  }
  return {
    index,
    path,
    element: { ...element, type },
    maxDefinition: getMaxDefinitionLevel(path),
    maxRepetition: getMaxRepetitionLevel(path),
  };
}
