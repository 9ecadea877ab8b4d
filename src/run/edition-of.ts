import { join } from 'node:path';
import { newIssue } from '../ingest/issue-log.js';
import { InputError } from '../model/issue.js';
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

/** Whoever publishes a folder must find in it what they published before: throws an InputError where it holds a report of the other edition. */
export async function refuseOtherEdition(report: string, edition: Edition): Promise<void> {
  const there = await editionOf(report);
  if (there === null || there === edition) return;
  throw new InputError([newIssue({ code: 'other-edition', file: report, args: { there } })]);
}
