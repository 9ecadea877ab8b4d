import { chartPath } from '../chart-path.js';
import type { Block } from '../document.js';
import type { Locale } from '../locales/locale.js';
import { say } from '../say.js';
import { escapeHtml } from './escape-html.js';
import { htmlTable } from './html-table.js';
import type { PageNotes } from './page-notes.js';

/** Bytes of the page that charts may take; what comes after is named. */
const ROOM_FOR_CHARTS = 1_200_000;

/** A heading as the list of contents knows it. */
export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
  /** Whether it has a link that stays. */
  readonly isAnchored: boolean;
}

/** Every heading with what a link to it ends in: its anchor, or else its number. */
export function headingsOf(blocks: readonly Block[]): readonly Heading[] {
  return blocks
    .filter((block) => block.kind === 'heading')
    .map(({ anchor, level, text }, index) => ({
      id: anchor ?? `h-${index + 1}`,
      level,
      text,
      isAnchored: anchor !== undefined,
    }));
}

/** The blocks as HTML, a piece each. No text of theirs can be anything but text; only drawings are markup. */
export function* htmlBlocks(
  blocks: readonly Block[],
  headings: readonly Heading[],
  locale: Locale,
  notes: PageNotes,
): Generator<string> {
  const anchors = new Set(headings.filter(({ isAnchored }) => isAnchored).map(({ id }) => id));
  let heading = -1;
  let tables = 0;
  let drawn = 0;
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading': {
        const { id = '' } = headings[++heading] ?? {};
        yield `<h${block.level} id="${escapeHtml(id)}">${escapeHtml(block.text)}</h${block.level}>\n`;
        break;
      }
      case 'paragraph':
        yield `<p>${escapeHtml(block.text)}</p>\n`;
        break;
      case 'list':
        yield `<ul>\n${block.items.map((item) => `<li>${escapeHtml(item)}</li>\n`).join('')}</ul>\n`;
        break;
      case 'table': {
        const place = { id: `rows-${++tables}`, labelledBy: headings[heading]?.id ?? '', anchors };
        yield `${htmlTable(block, place, locale, notes)}\n`;
        break;
      }
      case 'chart': {
        drawn += Buffer.byteLength(block.svg);
        if (drawn <= ROOM_FOR_CHARTS) yield `<figure>${block.svg}</figure>\n`;
        else yield `<p>${escapeHtml(leftOut(block, locale, notes))}</p>\n`;
      }
    }
  }
}

function leftOut({ alt, name }: Extract<Block, { kind: 'chart' }>, locale: Locale, notes: PageNotes): string {
  return say(locale, notes['chart-left-out'], { title: alt, path: chartPath(name) });
}
