/** A file made in memory, for whoever can save it. */
export interface OutputFile {
  readonly name: string;
  readonly blob: Blob;
}
