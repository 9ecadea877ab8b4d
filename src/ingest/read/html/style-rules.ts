/** What a page's styles say of how an element is shown; what they leave open is missing. */
export interface Shown {
  /** Whether it takes no place at all (`display: none`). */
  readonly isGone?: boolean;
  /** Whether its place stays blank (`visibility: hidden`). */
  readonly isBlank?: boolean;
}

/** Says how the styles of a page show an element, by its name, id and classes. */
type StyleRules = (tag: string, id: string, classes: string) => Shown;

interface Rule extends Shown {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** Of several rules the one that says most of the element counts, and of equal ones the last. */
  readonly weight: number;
}

/** Comments, and what hides a style sheet from browsers of the nineties. */
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/gu;
const SELECTOR = /^(\*|[a-z][a-z0-9]*)?((?:[.#][\w\u0080-\uffff-]+)*)$/iu;

/** Elements whose look is remembered; more different ones are looked up anew. */
const REMEMBERED = 10_000;

const DISPLAY = /(?:^|;) ?display ?: ?([a-z-]+) ?(! ?important)? ?(?=;|$)/giu;
const VISIBILITY = /(?:^|;) ?visibility ?: ?([a-z-]+) ?(! ?important)? ?(?=;|$)/giu;

/** What the declarations of a rule, or of a `style` attribute, say: of several on one thing the last important one, or else the last. */
export function shownBy(declarations: string): Shown {
  const written = declarations.replace(COMMENT, ' ').replace(/\s+/gu, ' ');
  const value = (pattern: RegExp): string | undefined => {
    const all = [...written.matchAll(pattern)];
    return (all.findLast((found) => found[2] !== undefined) ?? all.at(-1))?.[1]?.toLowerCase();
  };
  const display = value(DISPLAY);
  const visibility = value(VISIBILITY);
  return {
    ...(display === undefined ? {} : { isGone: display === 'none' }),
    ...(visibility === undefined ? {} : { isBlank: visibility !== 'visible' }),
  };
}

/**
 * The rules of a page's own style sheets that name one element by its name, id or classes: `.x`, `tr.x`, `#a.b`. What depends on the
 * elements around it, on the reader's device (`@media`) or on another file is not known.
 */
export function parseStyleRules(sheets: readonly string[]): StyleRules {
  const rules = sheets.flatMap((sheet) => rulesOf(sheet));
  if (rules.length === 0) return () => ({});
  const byName = new Map<string, Rule[]>();
  for (const rule of rules) {
    const name = nameOf(rule);
    const alike = byName.get(name);
    if (alike) alike.push(rule);
    else byName.set(name, [rule]);
  }
  const known = new Map<string, Shown>();
  return (tag, id, classes) => {
    const key = `${tag} #${id} ${classes}`;
    const remembered = known.get(key);
    if (remembered) return remembered;
    const own = new Set(classes.split(/\s+/u));
    const names = ['*', tag, `#${id}`, ...[...own].map((name) => `.${name}`)];
    const shown = names
      .flatMap((name) => byName.get(name) ?? [])
      .filter((rule) => rule.tag === '*' || rule.tag === tag)
      .filter((rule) => (rule.id === '' || rule.id === id) && rule.classes.every((name) => own.has(name)))
      .sort((one, other) => one.weight - other.weight)
      .reduce<Shown>((before, { isGone = before.isGone, isBlank = before.isBlank }) => {
        return { ...(isGone === undefined ? {} : { isGone }), ...(isBlank === undefined ? {} : { isBlank }) };
      }, {});
    if (known.size < REMEMBERED) known.set(key, shown);
    return shown;
  };
}

/** The name by which a rule is found. */
function nameOf({ tag, id, classes: [first] }: Rule): string {
  if (id !== '') return `#${id}`;
  return first === undefined ? tag : `.${first}`;
}

function rulesOf(sheet: string): Rule[] {
  return blocksOf(sheet.replace(COMMENT, ' ')).flatMap(({ selectors, declarations }) => {
    const shown = shownBy(declarations);
    if (shown.isGone === undefined && shown.isBlank === undefined) return [];
    return selectors.split(',').flatMap((selector): Rule[] => {
      const [whole, tag = '*', names = ''] = SELECTOR.exec(selector.trim()) ?? [];
      if (!whole) return [];
      const ids = names.match(/#[^.#]+/gu) ?? [];
      const classes = (names.match(/\.[^.#]+/gu) ?? []).map((name) => name.slice(1));
      const weight = 10_000 * ids.length + 10 * classes.length + (tag === '*' ? 0 : 1);
      return [{ tag: tag.toLowerCase(), id: ids[0]?.slice(1) ?? '', classes, weight, ...shown }];
    });
  });
}

/** The rules that stand in no block of another, such as `@media`. */
function blocksOf(sheet: string): { readonly selectors: string; readonly declarations: string }[] {
  const blocks: { readonly selectors: string; readonly declarations: string }[] = [];
  let depth = 0;
  let from = 0;
  let opened = 0;
  for (const { 0: sign, index } of sheet.matchAll(/[{};]/gu)) {
    if (sign === '{') {
      if (depth++ === 0) opened = index;
    } else if (sign === '}') {
      if (depth === 0 || --depth === 0) {
        const selectors = sheet.slice(from, opened).trim();
        if (opened >= from && !selectors.startsWith('@')) {
          blocks.push({ selectors, declarations: sheet.slice(opened + 1, index) });
        }
        from = index + 1;
      }
    } else if (depth === 0) from = index + 1;
  }
  return blocks;
}
