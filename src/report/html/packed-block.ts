import type { Block } from '../document.js';
import type { TextPool } from './text-pool.js';

/** A block for the page's script: its kind in a letter, its texts as numbers of a pool. */
export type PackedBlock =
  | readonly ['h', level: number, text: number]
  | readonly ['p', text: number]
  | readonly ['l', items: readonly number[]]
  | readonly ['t', titles: readonly number[], aligned: string, rows: PackedRows];

export type PackedRows = readonly (readonly number[])[];

/** A block with its texts put into the pool. A chart is known by its words alone. */
export function packBlock(block: Block, { numberOf }: TextPool): PackedBlock {
  switch (block.kind) {
    case 'heading':
      return ['h', block.level, numberOf(block.text)];
    case 'paragraph':
      return ['p', numberOf(block.text)];
    case 'list':
      return ['l', block.items.map(numberOf)];
    case 'table':
      return [
        't',
        block.columns.map(({ title }) => numberOf(title)),
        block.columns.map(({ align }) => (align === 'right' ? 'r' : 'l')).join(''),
        packRows(block.rows, numberOf),
      ];
    case 'chart':
      return ['p', numberOf(block.alt)];
  }
}

export function packRows(rows: readonly (readonly string[])[], numberOf: TextPool['numberOf']): PackedRows {
  return rows.map((row) => row.map(numberOf));
}
