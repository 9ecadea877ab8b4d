import { parseStyleRules, type Shown, shownBy } from './style-rules.js';

/** The attributes of a tag that say how it is shown, in small letters; those that it lacks are missing. */
export interface LookAttributes {
  readonly style?: string;
  readonly class?: string;
  readonly id?: string;
  readonly hidden?: string;
}

/** Whether an element takes no place at all, leaves its place blank, or is shown. */
export type Hiding = 'gone' | 'blank' | null;

/** Says whether an element is hidden by its own attributes or by the page's style sheets for it. */
export function createHiding(sheets: readonly string[]): (tag: string, look: LookAttributes) => Hiding {
  const rules = parseStyleRules(sheets);
  return (tag, { style, class: classes = '', id = '', hidden }) => {
    if (tag === 'template') return 'gone';
    const shown: Shown = {
      ...(hidden === undefined ? {} : { isGone: true }),
      ...rules(tag, id, classes),
      ...(style === undefined ? {} : shownBy(style)),
    };
    if (shown.isGone) return 'gone';
    return shown.isBlank ? 'blank' : null;
  };
}
