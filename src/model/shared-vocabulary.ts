/** The few ids of `seed/shared` that code knows by name, since no word of the model says the same. */

/**
 * The actor type of municipalities as organisations. Places have their kind in the model, actors their types in the seed only: which
 * of those who serve a municipality is the municipality itself, nothing else tells.
 */
export const municipalType = 'kommuner';
