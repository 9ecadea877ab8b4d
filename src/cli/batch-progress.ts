import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { BatchWatcher } from '../batch/run-jobs.js';
import type { BatchResult } from '../model/batch.js';
import { visibleUpTo } from '../report/visible-text.js';
import type { Words } from '../report/words.js';

/** Characters of a name that a line has room for. */
const LONGEST = 40;

/** On a terminal a bar of all data sets, and under it a line for each thread: what it reads, and how far. Nothing where no terminal watches. */
export function createBatchProgress(
  total: number,
  words: Words,
  output: NodeJS.WriteStream = process.stderr,
): { readonly watcher: BatchWatcher; readonly stop: () => void } {
  if (!output.isTTY) return { watcher: { begins() {}, reads() {}, ends() {} }, stop() {} };
  const bars = new MultiBar(
    { format: '{bar} {text}', hideCursor: true, stream: output, clearOnComplete: true },
    Presets.rect,
  );
  let done = 0;
  let failed = 0;
  const overall = bars.create(total, 0, { text: words('batch-progress', { done, total, failed }) });
  const lines = new Map<number, SingleBar>();
  const names = new Map<number, string>();
  const line = (thread: number): SingleBar => {
    const known = lines.get(thread);
    if (known) return known;
    const made = bars.create(1, 0, { text: '' }, { format: '  {text}' });
    lines.set(thread, made);
    return made;
  };
  const watcher: BatchWatcher = {
    begins(thread, { name }) {
      names.set(thread, visibleUpTo(LONGEST, name));
      line(thread).update({ text: names.get(thread) });
    },
    reads(thread, rows) {
      line(thread).update({ text: words('batch-reading', { name: names.get(thread) ?? '', rows }) });
    },
    ends(thread, { state }: BatchResult) {
      done++;
      if (state === 'failed') failed++;
      overall.update(done, { text: words('batch-progress', { done, total, failed }) });
      line(thread).update({ text: '' });
    },
  };
  return { watcher, stop: () => bars.stop() };
}
