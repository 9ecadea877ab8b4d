import type { FirstDifference } from '../model/verification.js';
import { jsonLineDifferences } from './json-line-differences.js';
import { pairsOfLines } from './pairs-of-lines.js';

type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** How figures are told from what is of no matter, and from what is said only where nothing else differs. */
export interface Weight {
  /** Whether two files of the same values must also have the same bytes. */
  readonly areBytesCompared: boolean;
  readonly isIgnored: (figure: string) => boolean;
  readonly isSecondary: (figure: string) => boolean;
}

/** Characters shown before the first that differs, and from there on. */
const BEFORE = 30;
const SHOWN = 90;

/** Where two JSON files of ours first differ; null where no figure does. */
export async function firstFigure(
  file: string,
  recorded: Chunks,
  derived: Chunks,
  { isIgnored, isSecondary }: Weight,
): Promise<FirstDifference | null> {
  let secondary: FirstDifference | null = null;
  for await (const found of jsonLineDifferences(pairsOfLines(recorded, derived))) {
    if (isIgnored(found.path)) continue;
    const [one, other] = excerpts(found.recorded, found.derived);
    const figure = found.path === '' ? null : found.path;
    const difference = { file, figure, line: found.line, byte: null, recorded: one, derived: other };
    if (!isSecondary(found.path)) return difference;
    secondary ??= difference;
  }
  return secondary;
}

/** The first line of two texts that differs; null where they have the same lines. */
export async function firstLine(
  file: string,
  recorded: Chunks,
  derived: Chunks,
): Promise<FirstDifference | null> {
  for await (const pair of pairsOfLines(recorded, derived)) {
    if (pair.isEqual) continue;
    const [one, other] = excerpts(textOf(pair.recorded), textOf(pair.derived));
    return { file, figure: null, line: pair.line, byte: null, recorded: one, derived: other };
  }
  return null;
}

/** The first byte of a file that is not as derived; null where they are equal. */
export async function firstByte(
  file: string,
  recorded: Chunks,
  derived: Uint8Array,
): Promise<FirstDifference | null> {
  const at = (byte: number, one: number | undefined): FirstDifference => {
    const [is, shouldBe] = [one, derived[byte]].map((value) => (value === undefined ? null : String(value)));
    return { file, figure: null, line: null, byte, recorded: is ?? null, derived: shouldBe ?? null };
  };
  let byte = 0;
  for await (const chunk of recorded) {
    for (const one of typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk) {
      if (one !== derived[byte]) return at(byte, one);
      byte++;
    }
  }
  return byte < derived.length ? at(byte, undefined) : null;
}

/** Two texts, each around the first place where they differ. */
function excerpts(one: string | null, other: string | null): readonly [string | null, string | null] {
  let at = 0;
  if (one !== null && other !== null) while (at < one.length && one[at] === other[at]) at++;
  const start = Math.max(0, at - BEFORE);
  const cut = (text: string | null): string | null =>
    text && `${start > 0 ? '…' : ''}${text.slice(start, at + SHOWN)}${text.length > at + SHOWN ? '…' : ''}`;
  return [cut(one), cut(other)];
}

function textOf(line: Uint8Array | null): string | null {
  return line && new TextDecoder('utf-8', { ignoreBOM: true }).decode(line);
}
