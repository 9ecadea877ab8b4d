import { limits } from '../limits.js';

/** Follows `<details>` that are closed: of one a page shows its first `<summary>` and nothing else. */
interface ClosedDetails {
  readonly isHidden: () => boolean;
  /** `isClosed`: whether the element is a `<details>` that is closed. */
  readonly open: (tag: string, isClosed: boolean) => void;
  readonly close: (tag: string) => void;
}

interface Details {
  /** How many elements are open around it, from the outermost of its kind on. */
  readonly depth: number;
  hasSummary: boolean;
  isSummaryOpen: boolean;
}

export function createClosedDetails(): ClosedDetails {
  /** Elements that are open, from the outermost closed one on. Those nested deeper than any page needs are not followed. */
  const elements: string[] = [];
  const closed: Details[] = [];
  return {
    isHidden: () => closed.some(({ isSummaryOpen }) => !isSummaryOpen),
    open(tag, isClosed) {
      if (elements.length >= limits.pageDepth || (closed.length === 0 && !isClosed)) return;
      const innermost = closed.at(-1);
      if (isClosed) {
        closed.push({ depth: elements.length, hasSummary: false, isSummaryOpen: false });
      } else if (tag === 'summary' && innermost?.depth === elements.length - 1 && !innermost.hasSummary) {
        innermost.hasSummary = true;
        innermost.isSummaryOpen = true;
      }
      elements.push(tag);
    },
    close(tag) {
      const depth = elements.lastIndexOf(tag);
      if (depth === -1) return;
      elements.length = depth;
      while ((closed.at(-1)?.depth ?? -1) >= depth) closed.pop();
      const innermost = closed.at(-1);
      if (innermost && depth === innermost.depth + 1) innermost.isSummaryOpen = false;
    },
  };
}
