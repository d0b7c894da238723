// What is used of two packages that come without types (resvg has some, but its exports hide them).
declare module 'subset-font' {
  /** Cuts a font down to the glyphs of a text. */
  const subsetFont: (font: Uint8Array, text: string, options: { readonly targetFormat: 'sfnt' }) => Promise<Uint8Array>;
  export = subsetFont;
}

declare module '@resvg/resvg-wasm' {
  export const initWasm: (module: Uint8Array) => Promise<void>;
  export class Resvg {
    constructor(
      svg: string,
      options: {
        readonly font: {
          readonly fontBuffers: readonly Uint8Array[];
          readonly defaultFontFamily: string;
          readonly loadSystemFonts: false;
        };
      },
    );
    render(): { asPng(): Uint8Array; free(): void };
    free(): void;
  }
}
