/** A text as HTML shows it, in an element or between double quotation marks. What HTML does not allow at all becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return (
    text
      .replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu, '\ufffd')
  );
}
