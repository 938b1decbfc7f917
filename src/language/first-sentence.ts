/** The first sentence of a text of several. */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?= [A-ZÅÄÖ])/u.exec(text)?.[0] ?? text;
}
