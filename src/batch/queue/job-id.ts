import { createHash } from 'node:crypto';
import { tool } from '../../run/tool.js';

/** By what a job is known: the first half of a SHA-256 of all that is asked, and of the version that is to do it, in the form of a UUID. */
export function jobId(request: unknown): string {
  const asked = JSON.stringify([tool, request]);
  const hex = createHash('sha256').update(asked).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
