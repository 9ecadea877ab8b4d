import type { Analysis } from '../../model/analysis.js';
import { type Block, heading, left, paragraph, right, table } from '../document.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';

/** What it takes to make this report again: version, seed, settings and the hash of every input. */
export function manifest(
  { manifest: { tool, seed, stamp, parameters, inputs } }: Analysis,
  names: Names,
): Block[] {
  const { locale, say } = names;
  const settings = Object.entries(parameters).flatMap(([check, values]) =>
    Object.entries(values).map(([name, value]) => `${check}.${name} = ${visibleText(String(value))}`),
  );
  return [
    heading(2, say('heading-manifest')),
    paragraph(say('manifest-tool', { name: tool.name, version: tool.version, seed: String(seed), stamp })),
    paragraph(
      settings.length > 0
        ? say('manifest-parameters', { parameters: settings.join(', ') })
        : say('manifest-no-parameters'),
    ),
    paragraph(say('manifest-inputs')),
    table(
      [left(say('col-file')), right(say('col-bytes')), left(say('col-sha256'))],
      inputs.map(({ path, bytes, sha256 }) => [visibleText(path), formatNumber(bytes, locale), sha256]),
    ),
  ];
}
