import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/report/locales/index.js';

/** An element of a message as IntlMessageFormat parses it: of a literal, an argument, a select or a plural. */
interface Element {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

const [ARGUMENT, SELECT, PLURAL] = [1, 5, 6];

/** What a text asks for. */
interface Asked {
  readonly args: Set<string>;
  readonly plurals: { readonly name: string; readonly options: readonly string[] }[];
  readonly selects: Map<string, Set<string>>;
}

function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, part]) =>
    textsIn(part, `${path}/${key}`),
  );
}

function askedBy(text: string): Asked {
  const asked: Asked = { args: new Set(), plurals: [], selects: new Map() };
  const visit = (elements: readonly Element[]): void => {
    for (const { type, value, options = {} } of elements) {
      const isSelect = type === SELECT;
      // A number and the same number written out are one argument.
      if (type === ARGUMENT || type === PLURAL) asked.args.add(value.replace(/(?<=.)Text$/u, ''));
      if (isSelect) {
        asked.args.add(value);
        asked.selects.set(value, new Set([...(asked.selects.get(value) ?? []), ...Object.keys(options)]));
      }
      if (type === PLURAL) asked.plurals.push({ name: value, options: Object.keys(options) });
      for (const option of Object.values(options)) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst() as readonly Element[]);
  return asked;
}

/** The words that a number may ask for in each language, after CLDR. */
const FORMS = { en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'] } as const;

/** What is no text. */
const OWN = /^\/(?:language|numbers\/)/u;

const english = new Map(textsIn(locales.en).filter(([path]) => !OWN.test(path)));
const others = Object.entries(locales).filter(([language]) => language !== 'en');

describe.each(others)('the language %s', (_, locale) => {
  const texts = new Map(textsIn(locale).filter(([path]) => !OWN.test(path)));

  it('has every text that English has, and no other', () => {
    expect(english.size).toBeGreaterThan(1500);
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('says in every text what English says: the same arguments', () => {
    const differing = [...texts].flatMap(([path, text]) => {
      const [own, theirs] = [text, english.get(path) ?? ''].map((one) => [...askedBy(one).args].sort());
      return JSON.stringify(own) === JSON.stringify(theirs) ? [] : [{ path, own, theirs }];
    });
    expect(differing).toEqual([]);
  });

  it('chooses between the same cases', () => {
    const differing = [...texts].flatMap(([path, text]) => {
      const theirs = askedBy(english.get(path) ?? '').selects;
      return [...askedBy(text).selects]
        .filter(([name, own]) => {
          const cases = theirs.get(name);
          return cases !== undefined && [...cases].sort().join() !== [...own].sort().join();
        })
        .map(([name]) => `${path} ${name}`);
    });
    expect(differing).toEqual([]);
  });

  it('leaves none of them empty', () => {
    const empty = [...texts].filter(([path, text]) => text.trim() === '' && english.get(path) !== '');
    expect(empty).toEqual([]);
  });
});

describe.each(Object.entries(FORMS))('a number in the language %s', (language, forms) => {
  it('has a word for every form that the language has, or is no more than a switch', () => {
    const incomplete = textsIn(locales[language as keyof typeof FORMS]).flatMap(([path, text]) =>
      OWN.test(path)
        ? []
        : askedBy(text).plurals.flatMap(({ name, options }) => {
            const words = options.filter((option) => !option.startsWith('='));
            const isSwitch = words.length === 1 && words[0] === 'other';
            return isSwitch || forms.every((form) => words.includes(form))
              ? []
              : [`${path} ${name}: ${words}`];
          }),
    );
    expect(incomplete).toEqual([]);
  });
});
