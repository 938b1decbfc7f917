/** How a part that is filtered away is kept from the keyboard and from screen readers. */

/** What a faded part keeps out of: the tab order and what screen readers tell. */
export const faded = { tabIndex: -1, 'aria-hidden': true } as const;
