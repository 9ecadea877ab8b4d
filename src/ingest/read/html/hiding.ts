import { parseStyleRules, type Shown, shownBy } from './style-rules.js';

/** The attributes of a tag that say how it is shown, in small letters; those that it lacks are missing. */
export interface LookAttributes {
  readonly style?: string;
  readonly class?: string;
  readonly id?: string;
  readonly hidden?: string;
  readonly open?: string;
}

/** Whether an element takes no place at all, leaves its place blank, is closed so that only its summary is seen, or is shown. */
export type Hiding = 'gone' | 'blank' | 'closed' | null;

/** Says whether an element is hidden by its own attributes or by the page's style sheets for it. */
export function createHiding(sheets: readonly string[]): (tag: string, look: LookAttributes) => Hiding {
  const rules = parseStyleRules(sheets);
  return (tag, { style, class: classes = '', id = '', hidden, open }) => {
    const shown: Shown = {
      ...(hidden === undefined ? {} : { isGone: true }),
      ...rules(tag, id, classes),
      ...(style === undefined ? {} : shownBy(style)),
    };
    if (shown.isGone) return 'gone';
    if (shown.isBlank) return 'blank';
    return tag === 'details' && open === undefined ? 'closed' : null;
  };
}
