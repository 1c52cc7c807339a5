declare module 'fast-formula-parser' {
  interface LibraryParser {
    readonly functions: Readonly<Record<string, unknown>>;
    readonly funsNullAs0: readonly string[];
    readonly funsNeedContext: readonly string[];
    readonly funsPreserveRef: readonly string[];
  }
  interface Library {
    new (): LibraryParser;
    readonly SSF: { format(format: string, value: unknown): string };
    readonly FormulaError: new (error: string) => { readonly error: string };
  }
  const library: Library;
  // eslint-disable-next-line import-x/no-default-export -- the package is CommonJS: its only export is the class
  export default library;
}
