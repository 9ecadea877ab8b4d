import { damaged, unsupported } from '../read-problem.js';
import type { RawValue } from './decode-page.js';

/** Digits that a decimal may have behind the point, and bytes altogether. */
const LARGEST_SCALE = 1_000;
const LONGEST = 64;

/** A decimal, exactly: an integer, or bytes that are one from the front to the back, divided by ten to the `scale`. */
export function decimalText(value: Exclude<RawValue, null>, scale: number): string {
  if (!(scale >= 0 && scale <= LARGEST_SCALE)) throw unsupported('decimalScale');
  const unscaled = value instanceof Uint8Array ? signed(value) : BigInt(String(value));
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  const text = /^0*$/u.test(fraction) ? whole : `${whole}.${fraction}`;
  return unscaled < 0n ? `-${text}` : text;
}

function signed(bytes: Uint8Array): bigint {
  if (bytes.length > LONGEST) throw damaged('decimalLong');
  if (bytes.length === 0) return 0n;
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
}
