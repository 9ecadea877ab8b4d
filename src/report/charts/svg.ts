type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A piece of SVG as text. Names and numbers of attributes are ours; every text that comes from elsewhere goes through {@link text} or {@link describe}. */
export type Svg = string;

/** An element with its attributes in the order given and its children inside. Attribute values are escaped. */
export function element(name: string, attributes: Attributes, ...children: readonly Svg[]): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(typeof value === 'number' ? shortNumber(value) : String(value))}"`,
    )
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A text at a place. */
export function text(content: string, attributes: Attributes): Svg {
  return element('text', attributes, escapeXml(content));
}

/** What is shown on hovering over the element that it stands in, and read aloud. */
export function hover(content: string): Svg {
  return element('title', {}, escapeXml(content));
}

/** A coordinate with no more digits than can be seen. */
export function shortNumber(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Also what XML does not allow at all: control characters. */
function escapeXml(content: string): string {
  return (
    content
      .replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)};`)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd')
  );
}
