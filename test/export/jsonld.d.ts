/** The part of jsonld that tests use; the package brings no types. */
declare module 'jsonld' {
  /** A document that was asked for. */
  interface RemoteDocument {
    readonly documentUrl: string;
    readonly document: unknown;
  }
  const jsonld: {
    /** Writes all words out as addresses; with `safe` it refuses to drop one. */
    expand(
      document: unknown,
      options: { readonly documentLoader: (url: string) => Promise<RemoteDocument>; readonly safe: boolean },
    ): Promise<unknown[]>;
  };
  export default jsonld;
}
