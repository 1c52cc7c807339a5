// What we use of the package. Its own declarations bring an old copy of Office's, which would clash with the current one.
declare module '@microsoft/office-js-helpers' {
  export const Utilities: { readonly log: (failure: Error) => void };
}
