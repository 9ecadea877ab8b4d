import { join } from 'node:path';
import { EDITIONS, type Edition } from '../model/manifest.js';
import { MANIFEST_FILE } from '../report/index.js';
import { textAt } from './text-at.js';

/** The edition stands among the first words of a manifest. */
const BEGINNING_BYTES = 1024;

/** Of which edition the report in a folder is, by its manifest; null where there is none that says so. */
export async function editionOf(report: string): Promise<Edition | null> {
  const text = await textAt(join(report, MANIFEST_FILE), 0, BEGINNING_BYTES);
  const said = /"edition":\s*"(\w+)"/u.exec(text)?.[1];
  return EDITIONS.find((edition) => edition === said) ?? null;
}
