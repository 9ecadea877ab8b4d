/** A report before it has a format: what is said, in what order. Every text is data; a renderer escapes all of it. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly text: string;
      /** What a link to it ends in, where that must not change with language or order. */
      readonly anchor?: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'chart';
      /** Of its file, without an ending. */
      readonly name: string;
      /** What is to be seen on it, for those who cannot see it. */
      readonly alt: string;
      /** The drawing itself: the only thing of a document that is markup. */
      readonly svg: string;
    };

type HeadingLevel = 1 | 2 | 3 | 4 | 5;

export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Its cells name folders beside the document, and this is the file there that they lead to. */
  readonly leadsTo?: string;
}

export const heading = (level: HeadingLevel, text: string, anchor?: string): Block => ({
  kind: 'heading',
  level,
  text,
  ...(anchor === undefined ? {} : { anchor }),
});
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const left = (title: string): TableColumn => ({ title, align: 'left' });
export const leading = (title: string, leadsTo: string): TableColumn => ({ ...left(title), leadsTo });
export const right = (title: string): TableColumn => ({ title, align: 'right' });
export const table = (columns: readonly TableColumn[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  columns,
  rows,
});
export const chart = ({ name, alt, svg }: Omit<Extract<Block, { kind: 'chart' }>, 'kind'>): Block => ({
  kind: 'chart',
  name,
  alt,
  svg,
});
