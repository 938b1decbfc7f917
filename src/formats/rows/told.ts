/** What rows of several questions are made of. */

/** Something with an id and a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}
/** A place in a source. */
export interface Cited {
  readonly document: { readonly id: string };
  readonly locator: string;
}

/** Ids in one cell. */
export const idsOf = (many: readonly { readonly id: string }[]): string =>
  many.map(({ id }) => id).join(' ');
/** Names in one cell. */
export const namesOf = (many: readonly { readonly name: string }[]): string =>
  many.map(({ name }) => name).join('; ');
/** Places in sources in one cell. */
export const sourcesOf = (many: readonly Cited[]): string =>
  many.map(({ document, locator }) => `${document.id}, ${locator}`).join('; ');
