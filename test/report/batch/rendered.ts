import type { Batch } from '../../../src/report/batch/batch.js';
import { renderBatch } from '../../../src/report/batch/index.js';
import { locales } from '../../../src/report/locales/index.js';

/** A page whose program and style are not those of reports, so that it does not change with them. */
const PAGE = { tool: { name: 'scrutineer', version: 'test' }, script: 'void 0;', style: 'p{margin:0}' };

/** The files of an index by their names. */
export async function rendered(
  batch: Batch,
  language: keyof typeof locales = 'en',
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { name, content } of renderBatch(batch, locales[language], PAGE)) {
    let text = '';
    for await (const piece of content) text += piece;
    texts.set(name, text);
  }
  return texts;
}
