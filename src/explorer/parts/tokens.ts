/** What this browser was handed for what it sent without an account: with it, the sender may say more or take it back. */
const placeOf = (number: number) => `kompetenslandskap.sent.${number}`;

/** Keeps it. */
export function keepToken(number: number, token: string | null): void {
  try {
    if (token !== null) localStorage.setItem(placeOf(number), token);
  } catch {
    // A browser that keeps nothing only reads what became of it.
  }
}

/** That of a contribution, where this browser sent it. */
export function tokenOf(number: number): string | undefined {
  try {
    return localStorage.getItem(placeOf(number)) ?? undefined;
  } catch {
    return undefined;
  }
}
