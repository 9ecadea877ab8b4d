/** Data for the page's script in an element of its own. No `<` stands in it, so nothing in it can end the element. */
export function dataScript(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${dataText(data)}</script>`;
}

/** Data as they stand in such an element. */
export function dataText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
