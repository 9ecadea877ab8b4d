/** Several ids may be given one by one or with commas between them. */
export function splitCommas(ids: readonly string[]): string[] {
  return ids.flatMap((id) => id.split(',')).map((id) => id.trim());
}
