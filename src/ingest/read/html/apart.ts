/** Follows elements whose content a page keeps for later, or for browsers without scripts, and shows to nobody. */
interface Apart {
  /** Whether such an element is open. */
  readonly isOpen: () => boolean;
  /** Returns whether this tag begins the outermost of them. */
  readonly open: (tag: string) => boolean;
  /** Returns whether this tag ends it. */
  readonly close: (tag: string) => boolean;
}

export function createApart(): Apart {
  let templates = 0;
  let isNoscript = false;
  const isOpen = (): boolean => isNoscript || templates > 0;
  return {
    isOpen,
    open(tag) {
      // To a browser with scripts the content of <noscript> is one text, in which nothing begins.
      if (isNoscript) return false;
      const wasOpen = isOpen();
      if (tag === 'noscript') isNoscript = true;
      else if (tag === 'template') templates++;
      return !wasOpen && isOpen();
    },
    close(tag) {
      const wasOpen = isOpen();
      if (isNoscript) isNoscript = tag !== 'noscript';
      else if (tag === 'template' && templates > 0) templates--;
      return wasOpen && !isOpen();
    },
  };
}
