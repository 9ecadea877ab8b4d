import { describe, expect, it } from 'vitest';
import { packPage } from '../../src/cli/pack-page.js';
import { renderText } from '../../src/cli/render-text.js';
import { locales } from '../../src/report/locales/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { readOwnPack } from '../../src/run/rule-packs.js';

const TURNED = '\u202E';
const TEXT = { en: `Text ${TURNED}txet.` };

/** A page of a pack in whose every text the direction is turned round. */
function page(changes: object = {}) {
  const relation = {
    id: 'sums',
    relation: 'valid + invalid = inBoxes',
    hard: true,
    article: `Article ${TURNED}1`,
    sentence: TEXT,
    innocent: [TEXT],
    next: TEXT,
  };
  const lines = [
    { name: 'valid', number: `7${TURNED}`, wording: TEXT },
    { name: 'invalid', number: '8', wording: TEXT },
    { name: 'inBoxes', number: '9', wording: TEXT },
  ];
  const file = { id: 'p', name: TEXT, version: 1, sources: [`Law ${TURNED}`], lines, relations: [relation] };
  const pack = readOwnPack({ file: 'p.yaml', yaml: JSON.stringify({ ...file, ...changes }) });
  return packPage(pack, locales.en);
}

describe('the texts of a pack of one’s own', () => {
  it.each([
    ['a terminal', renderText],
    ['Markdown', renderMarkdown],
  ])('reach %s with nothing in them that turns the line round', (_, render) => {
    const text = render(page());
    expect(text).not.toContain(TURNED);
    expect(text.match(/U\+202E/gu)?.length).toBeGreaterThanOrEqual(9);
  });

  it('may be of names that every object has', () => {
    const wording = (name: string) => ({ en: `Line ${name}` });
    const names = ['constructor', 'toString', 'valueOf'];
    const text = renderText(
      page({
        lines: names.map((name) => ({ name, wording: wording(name) })),
        derived: { hasOwnProperty: 'constructor + toString' },
        relations: [
          {
            id: 'sums',
            relation: 'hasOwnProperty + valueOf = toString + valid',
            hard: true,
            sentence: TEXT,
            innocent: [TEXT],
            next: TEXT,
          },
        ],
      }),
    );
    expect(text).toContain('hasOwnProperty + Line valueOf = Line toString + valid');
    expect(text).not.toContain('native code');
  });
});
