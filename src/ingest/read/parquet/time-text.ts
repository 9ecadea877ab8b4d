import { damaged } from '../read-problem.js';

const DAY_SECONDS = 86_400n;

/** A date as in ISO 8601. `days`: since 1970-01-01. */
export function dateText(days: number): string {
  const date = new Date(days * 86_400_000);
  if (Number.isNaN(date.getTime())) throw damaged('noDate');
  return date.toISOString().replace(/T.*$/u, '');
}

/** A time of day. `count`: of units since midnight, of which 10 to the `digits` are a second. */
export function timeText(count: bigint, digits: number): string {
  const unit = 10n ** BigInt(digits);
  const seconds = floorDivide(count, unit);
  const fraction = String(count - seconds * unit).padStart(digits, '0');
  const parts = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return /^0*$/u.test(fraction) ? clock : `${clock}.${fraction}`;
}

/** A date with its time. `count`: of units since 1970; with Z where it is known to be universal time. */
export function timestampText(count: bigint, digits: number, isUtc: boolean): string {
  const day = floorDivide(count, DAY_SECONDS * 10n ** BigInt(digits));
  const time = timeText(count - day * DAY_SECONDS * 10n ** BigInt(digits), digits);
  return `${dateText(Number(day))}T${time}${isUtc ? 'Z' : ''}`;
}

function floorDivide(count: bigint, by: bigint): bigint {
  const quotient = count / by;
  return count % by < 0n ? quotient - 1n : quotient;
}
