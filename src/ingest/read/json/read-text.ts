/** Half a character, which no file in UTF-8 can hold; an escape may write one. */
const HALVES = /\p{Cs}/gu;

/** A text in quotation marks, as JSON writes it: of half a character stands U+FFFD. Throws where it is no JSON. */
export function readText(written: string): string {
  return withoutHalves(String(JSON.parse(written)));
}

/** Any value, as JSON writes it: of half a character in a text stands U+FFFD, keys are as they are. Throws where it is no JSON. */
export function readValue(written: string): unknown {
  return JSON.parse(written, (_, value: unknown) =>
    typeof value === 'string' ? withoutHalves(value) : value,
  );
}

function withoutHalves(text: string): string {
  return text.replace(HALVES, '\uFFFD');
}
