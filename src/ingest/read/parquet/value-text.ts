import { isUtf8 } from 'node:buffer';
import { parseFloat16 } from 'hyparquet/src/convert.js';
import { damaged, unsupported } from '../read-problem.js';
import type { Leaf } from './columns.js';
import { guarded } from './damaged.js';
import { decimalText } from './decimal-text.js';
import type { RawValue } from './decode-page.js';
import { dateText, timestampText, timeText } from './time-text.js';

/** The text of a value that is not missing. */
export type ValueText = (value: Exclude<RawValue, null>) => string;

/** Digits after the point of a second. */
const UNITS = { MILLIS: 3, MICROS: 6, NANOS: 9 } as const;

/**
 * How the values of a column are written: numbers exactly, whole ones without a fraction; dates and times as in ISO 8601; bytes as
 * the text that they are. Throws a ReadProblem where they mean something that is no cell of a table.
 */
export function valueTextOf(leaf: Leaf): ValueText {
  const write = writerOf(leaf);
  return (value) => guarded(() => write(value));
}

function writerOf(leaf: Leaf): ValueText {
  const { type, name } = leaf.element;
  const meaning = meaningOf(leaf);
  switch (meaning.kind) {
    case 'decimal':
      return (value) => decimalText(value, meaning.scale);
    case 'date':
      return (value) => dateText(Number(value));
    case 'time':
      return (value) => timeText(BigInt(String(value)), meaning.digits);
    case 'timestamp':
      return (value) => timestampText(BigInt(String(value)), meaning.digits, meaning.isUtc);
    case 'unsigned':
      return (value) => String(BigInt.asUintN(type === 'INT64' ? 64 : 32, BigInt(String(value))));
    case 'uuid':
      return (value) => hex(value).replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
    case 'float16':
      return (value) => String(value instanceof Uint8Array ? parseFloat16(value) : value);
    case 'interval':
      throw unsupported('intervals', { column: name });
    case 'plain':
      if (type === 'FLOAT') return (value) => floatText(Number(value));
      return (value) => (value instanceof Uint8Array ? utf8Text(value, name) : String(value));
  }
}

type Meaning =
  | { readonly kind: 'plain' | 'date' | 'unsigned' | 'uuid' | 'float16' | 'interval' }
  | { readonly kind: 'decimal'; readonly scale: number }
  | { readonly kind: 'time'; readonly digits: number }
  | { readonly kind: 'timestamp'; readonly digits: number; readonly isUtc: boolean };

/** What the newer or the older of two ways to say it says that the stored values mean. */
function meaningOf({ element }: Leaf): Meaning {
  const { type, converted_type: converted, logical_type: logical } = element;
  if (type === 'INT96') return { kind: 'timestamp', digits: 9, isUtc: true };
  if (logical?.type === 'DECIMAL' || converted === 'DECIMAL') {
    const scale = (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0;
    if (type === 'FLOAT' || type === 'DOUBLE' || type === 'BOOLEAN') throw damaged('decimalType');
    return { kind: 'decimal', scale };
  }
  if (type === 'FIXED_LEN_BYTE_ARRAY') {
    if (logical?.type === 'UUID') return { kind: 'uuid' };
    if (logical?.type === 'FLOAT16') return { kind: 'float16' };
    if (converted === 'INTERVAL') return { kind: 'interval' };
  }
  if (type !== 'INT32' && type !== 'INT64') return { kind: 'plain' };
  if (logical?.type === 'DATE' || converted === 'DATE') return { kind: 'date' };
  if (logical?.type === 'TIME') return { kind: 'time', digits: UNITS[logical.unit] };
  if (logical?.type === 'TIMESTAMP') {
    return { kind: 'timestamp', digits: UNITS[logical.unit], isUtc: logical.isAdjustedToUTC === true };
  }
  if (converted === 'TIME_MILLIS') return { kind: 'time', digits: 3 };
  if (converted === 'TIME_MICROS') return { kind: 'time', digits: 6 };
  if (converted === 'TIMESTAMP_MILLIS') return { kind: 'timestamp', digits: 3, isUtc: true };
  if (converted === 'TIMESTAMP_MICROS') return { kind: 'timestamp', digits: 6, isUtc: true };
  const isUnsigned = logical?.type === 'INTEGER' ? !logical.isSigned : converted?.startsWith('UINT_');
  return { kind: isUnsigned ? 'unsigned' : 'plain' };
}

/** The shortest decimal that is this number of four bytes. */
function floatText(value: number): string {
  for (let digits = 6; digits <= 9; digits++) {
    const text = String(Number(value.toPrecision(digits)));
    if (Math.fround(Number(text)) === value) return text;
  }
  return String(value);
}

function utf8Text(bytes: Uint8Array, column: string): string {
  if (!isUtf8(bytes)) throw unsupported('noText', { column });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

function hex(value: Exclude<RawValue, null>): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value);
}
