import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ELECTION_FILE } from '../ingest/election/election-file.js';
import { newIssue } from '../ingest/issue-log.js';
import { InputError } from '../model/issue.js';

/**
 * Writes a proposed election file beside a table and says where. Throws an InputError where there is one already, or it cannot be
 * written: what somebody wrote is never overwritten.
 */
export async function saveProposal(tablePath: string, text: string): Promise<string> {
  const path = join(dirname(tablePath), ELECTION_FILE);
  try {
    await writeFile(path, text, { flag: 'wx' });
    return path;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new InputError([newIssue({ code: 'would-overwrite', file: path })]);
    if (code === undefined || !/^E[A-Z]+$/u.test(code)) throw error;
    throw new InputError([newIssue({ code: 'cannot-write', file: path, args: { reason: code } })]);
  }
}
