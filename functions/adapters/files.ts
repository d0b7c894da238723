/** Where a file lies: on its way in, kept for good (locked), or kept erasably because it is by or about natural persons. */
export type Shelf = 'intake' | 'evidence' | 'private';

/** What a browser needs to send a file straight to the store: a form POST with these fields and the file last. */
export interface UploadOffer {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The file store. Keys name their owner first: `<owner>/<application or objection>/<sha256>`. */
export interface Files {
  /** Offers an upload to the intake: exactly this key, type and size, for some minutes of real time. */
  offerUpload(key: string, file: { readonly size: number; readonly mediaType: string }): Promise<UploadOffer>;
  /** Reads a file whole; undefined when there is none. */
  read(shelf: Shelf, key: string): Promise<Uint8Array | undefined>;
  /** Keeps these bytes. Keeping the same again is harmless: the key carries their hash. */
  keep(shelf: 'evidence' | 'private', key: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  /** A link to read the file for a minute, saved under `name`. */
  link(shelf: 'evidence' | 'private', key: string, name: string): Promise<string>;
}
