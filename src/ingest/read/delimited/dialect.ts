/** How a table separates and quotes its cells. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
}
