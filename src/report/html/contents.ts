import type { Locale } from '../locales/locale.js';
import { escapeHtml } from './escape-html.js';
import type { Heading } from './html-blocks.js';

/** The sections of the report, and within them the checks: headings of the second level, and those below them that have a link that stays, findings apart. */
export function contents(headings: readonly Heading[], locale: Locale): string {
  const sections: { readonly title: Heading; readonly parts: Heading[] }[] = [];
  for (const heading of headings) {
    if (heading.level === 2) sections.push({ title: heading, parts: [] });
    else if (heading.isAnchored && heading.level < 5) sections.at(-1)?.parts.push(heading);
  }
  const link = ({ id, text }: Heading): string => `<a href="#${escapeHtml(id)}">${escapeHtml(text)}</a>`;
  const items = sections.map(({ title, parts }) => {
    const below = parts.map((part) => `<li>${link(part)}</li>`).join('\n');
    return `<li>${link(title)}${parts.length > 0 ? `\n<ol>\n${below}\n</ol>` : ''}</li>`;
  });
  const label = escapeHtml(locale.html.contents);
  return `<nav aria-label="${label}">\n<p>${label}</p>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`;
}
