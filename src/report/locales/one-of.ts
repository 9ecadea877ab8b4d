/** The part of a message that says which of these cases its argument names; `other`: what is said of a case that is not among them. */
export function oneOf(argument: string, texts: Readonly<Record<'other', string>>): string {
  const cases = Object.entries(texts).map(([name, text]) => `${name} {${text}}`);
  return `{${argument}, select, ${cases.join(' ')}}`;
}
