import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../ingest/read-file.js';
import type { Words } from '../report/words.js';

const SILENT: Progress = { expect() {}, bytes() {}, rows() {} };

/** A bar on stderr while a data set is read: rows, rows per second, time left. Nothing where no terminal watches. */
export function createProgress(
  label: string,
  words: Words,
  output: NodeJS.WriteStream = process.stderr,
): { readonly progress: Progress; readonly stop: () => void } {
  if (!output.isTTY) return { progress: SILENT, stop() {} };
  // The package's own placeholders go into the sentence as they are: it fills them in anew with every step.
  const said = words('progress', { rows: '{rows}', speed: '{speed}', left: '{eta_formatted}' });
  const format = `{label} {bar} {percentage}% · ${said}`;
  const bar = new SingleBar({ format, hideCursor: true, stream: output }, Presets.rect);
  const began = Date.now();
  let total = 0;
  let rows = 0;
  const speed = (): number => Math.round((rows * 1000) / Math.max(Date.now() - began, 1));
  bar.start(total, 0, { label, rows, speed: 0 });
  const progress: Progress = {
    expect(bytes) {
      total += bytes;
      bar.setTotal(total);
    },
    bytes: (count) => bar.increment(count, { rows, speed: speed() }),
    // An archive is held before its rows are read: then only they go on.
    rows(count) {
      rows += count;
      bar.update({ rows, speed: speed() });
    },
  };
  return { progress, stop: () => bar.stop() };
}
