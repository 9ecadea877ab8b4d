/** What a text out of the database says as JSON; undefined, which no schema takes, for what is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
