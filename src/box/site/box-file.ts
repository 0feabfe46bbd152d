/** A file of a box, whose bytes are made when it is written. */
export interface BoxFile {
  readonly path: string;
  readonly read: () => Buffer;
}
