import { createClosedDetails } from './closed-details.js';
import type { Hiding } from './hiding.js';

/** Elements that have no content, so that nothing in them can be hidden. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;

/** Elements that end where the next of their kind begins; a paragraph ends where any block does. */
const ENDS_ALIKE = /^(?:li|dt|dd|option)$/u;
const ENDS_PARAGRAPH =
  /^(?:p|div|ul|ol|dl|h[1-6]|hr|table|form|pre|center|address|blockquote|section|article|header|footer|nav|aside|main|figure|fieldset)$/u;

/** Follows the tags of a stretch of a page, outside tables or in one cell, and knows whether what stands there is hidden. */
export interface HiddenPart {
  readonly isHidden: () => boolean;
  readonly open: (tag: string, hiding: Hiding) => void;
  readonly close: (tag: string) => void;
}

export function createHiddenPart(): HiddenPart {
  /** The outermost element that is hidden, and how many of its name are open. */
  let hidden: string | null = null;
  let open = 0;
  const details = createClosedDetails();
  return {
    isHidden: () => hidden !== null || details.isHidden(),
    open(tag, hiding) {
      const isClosed = hiding === 'closed';
      const isHidden = hiding !== null && !isClosed;
      if (!VOID.test(tag)) details.open(tag, isClosed);
      if (hidden !== null && endsBefore(hidden, tag)) hidden = null;
      if (hidden === tag) open++;
      else if (hidden === null && isHidden && !VOID.test(tag)) {
        hidden = tag;
        open = 1;
      }
    },
    close(tag) {
      details.close(tag);
      if (tag === hidden && --open === 0) hidden = null;
    },
  };
}

function endsBefore(tag: string, next: string): boolean {
  return tag === 'p' ? ENDS_PARAGRAPH.test(next) : tag === next && ENDS_ALIKE.test(tag);
}
