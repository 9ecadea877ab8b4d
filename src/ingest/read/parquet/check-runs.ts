import { damaged } from '../read-problem.js';

/** What a stretch of runs holds. */
interface Runs {
  /** How many of its numbers are 0, and how many are the largest possible. */
  readonly zeros: number;
  readonly tops: number;
}

/** Numbers that a packed run may have beyond the last, to fill its bytes. */
const PADDING = 504;

/** Wider numbers are not unpacked rightly; a dictionary of so many entries does not occur. */
export const WIDEST = 24;

/**
 * Walks over `count` numbers of the hybrid of runs and packed bits, each of `width` bits, that stand from `start` to `end`. Throws a
 * ReadProblem where one is above `largest`, or where runs are longer than they may be: whoever unpacks them would not stop.
 */
export function checkRuns(
  bytes: Uint8Array,
  start: number,
  end: number,
  width: number,
  count: number,
  largest: number,
): Runs {
  if (width > WIDEST) throw damaged('numberTooWide');
  let at = start;
  let seen = 0;
  let zeros = 0;
  let tops = 0;

  function byte(): number {
    if (at >= end) throw damaged('pageEnds');
    return bytes[at++] ?? 0;
  }
  function header(): number {
    let value = 0;
    for (let shift = 0; shift < 5; shift++) {
      const next = byte();
      value += (next & 0x7f) * 128 ** shift;
      if (next < 0x80) return value;
    }
    throw damaged('runTooLong');
  }
  function take(value: number, times: number): void {
    if (value > largest) throw damaged('numberBeyond');
    if (value === 0) zeros += times;
    if (value === largest) tops += times;
    seen += times;
  }
  function packed(total: number): void {
    if (total > count - seen + PADDING) throw damaged('runBeyondPage');
    const mask = 2 ** width - 1;
    let bits = 0;
    let held = 0;
    for (let index = 0; index < total; index++) {
      while (held < width) {
        bits |= byte() << held;
        held += 8;
      }
      if (seen < count) take(bits & mask, 1);
      bits >>>= width;
      held -= width;
    }
  }
  function repeated(times: number): void {
    if (times > count - seen) throw damaged('runBeyondPage');
    let value = 0;
    for (let shift = 0; shift < width; shift += 8) value += byte() * 2 ** shift;
    if (times > 0) take(value, times);
  }
  while (seen < count) {
    const head = header();
    if (head % 2 === 1) packed(((head - 1) / 2) * 8);
    else repeated(head / 2);
  }
  return { zeros, tops };
}
