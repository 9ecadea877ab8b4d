import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BatchJob } from '../model/batch.js';
import { asideNamed } from '../run/write-report.js';

/** Removes what a job that was ended in the middle wrote aside. */
export function clearAside(out: string, { name }: BatchJob): void {
  const folder = dirname(join(out, name));
  let entries: readonly string[] = [];
  try {
    entries = readdirSync(folder);
  } catch {
    // Nothing was written yet.
  }
  const isAside = asideNamed(basename(name));
  for (const entry of entries)
    if (isAside.test(entry)) rmSync(join(folder, entry), { recursive: true, force: true });
}
