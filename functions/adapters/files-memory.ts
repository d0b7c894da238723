import type { Files, Shelf, UploadOffer } from './files.ts';

/** The file store in memory, for tests; `deliver` plays the browser's upload. */
export class FilesMemory implements Files {
  readonly #shelves: Record<Shelf, Map<string, Uint8Array>> = {
    intake: new Map(),
    evidence: new Map(),
    private: new Map(),
  };

  deliver(key: string, bytes: Uint8Array): void {
    this.#shelves.intake.set(key, bytes);
  }

  async offerUpload(key: string): Promise<UploadOffer> {
    return { url: 'memory:intake', fields: { key } };
  }

  async read(shelf: Shelf, key: string): Promise<Uint8Array | undefined> {
    return this.#shelves[shelf].get(key);
  }

  async keep(shelf: 'evidence' | 'private', key: string, bytes: Uint8Array): Promise<void> {
    this.#shelves[shelf].set(key, bytes);
  }

  async link(shelf: 'evidence' | 'private', key: string, name: string): Promise<string> {
    return `memory:${shelf}/${key}?name=${encodeURIComponent(name)}`;
  }
}
