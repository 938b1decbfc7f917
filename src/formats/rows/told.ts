/** What rows of several questions are made of. */

/** Something with an id and a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}
/** A place in a source. */
export interface Cited {
  readonly document: { readonly id: string; readonly name?: string };
  readonly locator: string;
}
/** A code of a register. */
export interface Coded {
  readonly scheme: string;
  readonly code: string;
}

/** Ids in one cell. */
export const idsOf = (many: readonly { readonly id: string }[]): string =>
  many.map(({ id }) => id).join(' ');
/** Names in one cell. */
export const namesOf = (many: readonly { readonly name: string }[]): string =>
  many.map(({ name }) => name).join('; ');
/** Places in sources in one cell, by the names of the documents. */
export const sourcesOf = (many: readonly Cited[]): string =>
  [
    ...new Set(many.map(({ document, locator }) => `${document.name ?? document.id}, ${locator}`)),
  ].join('; ');
/** The code of a scheme; none is an empty cell. */
export const codeOf = (codes: readonly Coded[] | undefined, scheme: string): string =>
  codes?.find((one) => one.scheme === scheme)?.code ?? '';
