/** Hours, minutes and seconds, with a zone behind or not; twelve hours with a. m. or p. m. */
const CLOCK =
  /^(\d{1,2})(?:[:.h-](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?\s*(?:([ap])\.?\s?m\.?)?\s*(?:Z|[+-]\d\d:?\d\d)?$/iu;

/**
 * Seconds since midnight of a time of day: `15:00`, `15.00`, `8:05:30`, `15`, `3 pm`. A zone behind it is passed over: a station
 * has one clock. `24:00` is the end of the day. Null for anything else.
 */
export function clockSeconds(text: string): number | null {
  const [found, hours = '', minutes = '0', seconds = '0', half] = CLOCK.exec(text.trim()) ?? [];
  if (found === undefined) return null;
  const hour = half === undefined ? Number(hours) : onTwentyFour(Number(hours), half.toLowerCase() === 'p');
  if (hour === null || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const sum = 3600 * hour + 60 * Number(minutes) + Number(seconds);
  return sum <= 24 * 3600 ? sum : null;
}

function onTwentyFour(hour: number, isAfternoon: boolean): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}
