/** Addresses that facts may name. */

/** Whether it may be followed: an address of the web or of mail, whole, and never a program. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s\\"<>]+$/i.test(text) && URL.canParse(text);
}
