import { createHash } from 'node:crypto';
import { InputError } from '../../model/issue.js';
import type { IssueCode } from '../../model/issue-codes.js';
import { newIssue } from '../issue-log.js';
import { asProblems } from '../problems.js';
import type { Folder } from '../read/folder.js';
import { limits } from '../read/limits.js';

interface Description {
  readonly text: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The bytes of an election file as text. Throws an InputError where there is none, or it is no UTF-8, or too large. */
export async function readDescription(folder: Folder, path: string): Promise<Description> {
  const refuse = (code: IssueCode): never => {
    throw new InputError([newIssue({ code, file: path, line: null })]);
  };
  const chunks: Uint8Array[] = [];
  try {
    const file = await folder.open(path);
    if (file.size > limits.descriptionBytes) return refuse('description-too-large');
    for await (const chunk of file.stream()) chunks.push(chunk);
  } catch (error) {
    throw new InputError(asProblems(error, path));
  }
  const bytes = Buffer.concat(chunks);
  const text = bytes.toString('utf8');
  if (text.includes('\uFFFD')) return refuse('not-utf-8');
  return { text, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}
