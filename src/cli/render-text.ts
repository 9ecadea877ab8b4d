import { replaceInvisible } from '../model/invisible.js';
import type { Block } from '../report/document.js';
import { textTable } from './text-table.js';

const UNDERLINES = ['=', '-', '~'];

/** What a terminal would act on. */
const CONTROL = /\p{Cc}/gu;

/** A document for a terminal: headings underlined, tables in columns. */
export function renderText(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const text = plain(block.text);
      return `${text}\n${(UNDERLINES[block.level - 1] ?? '.').repeat([...text].length)}`;
    }
    case 'paragraph':
      return plain(block.text);
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'table':
      return textTable(
        block.columns.map(({ title }) => title),
        block.rows.map((row) => row.map(plain)),
        block.columns.flatMap(({ align }, index) => (align === 'right' ? [index] : [])),
      );
    case 'chart':
      return plain(block.alt);
  }
}

function plain(text: string): string {
  return replaceInvisible(
    text.replace(/\s+/gu, ' ').replace(CONTROL, ''),
    (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
