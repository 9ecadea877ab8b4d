/** Where something stands: an index into the data set's files and a line of that file. */
export interface Place {
  readonly file: number;
  readonly fileLine: number;
}
