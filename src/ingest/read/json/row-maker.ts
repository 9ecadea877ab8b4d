/** Turns the elements of a table into rows. */
export interface RowMaker {
  /** `text`: of the next element; the lines it stands on. */
  readonly take: (text: string, fileLine: number, lastLine: number) => void;
  /** After the last element. */
  readonly end: () => void;
}
