import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../ingest/read-file.js';

const SILENT: Progress = { expect() {}, bytes() {}, rows() {} };

/** A bar on stderr while a data set is read; nothing where no terminal watches. */
export function createProgress(label: string): { readonly progress: Progress; readonly stop: () => void } {
  if (!process.stderr.isTTY) return { progress: SILENT, stop() {} };
  const format = '{label} {bar} {percentage}% · {rows} rows · {eta_formatted} left';
  const bar = new SingleBar({ format, hideCursor: true, stream: process.stderr }, Presets.rect);
  let total = 0;
  let rows = 0;
  bar.start(total, 0, { label, rows });
  const progress: Progress = {
    expect(bytes) {
      total += bytes;
      bar.setTotal(total);
    },
    bytes: (count) => bar.increment(count, { rows }),
    rows(count) {
      rows += count;
    },
  };
  return { progress, stop: () => bar.stop() };
}
