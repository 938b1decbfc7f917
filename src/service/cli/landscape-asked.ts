/** The landscape a command asks about. */
import { Argument } from 'commander';

/** The landscape as a word of its own; where there is only one it goes without saying. */
export const landscapeArgument = () =>
  new Argument('[landscape]', 'which landscape, by id; left out, the only one there is');
