/** The few ids of `seed/shared` that code knows by name, since no word of the model says the same. */

/**
 * The actor type of municipalities as organisations. Places have their kind in the model, actors their types in the seed only: which
 * of those who serve a municipality is the municipality itself, nothing else tells.
 */
export const municipalType = 'kommuner';

/** The actor type of regions, to which a region that begins a map belongs. */
export const regionalType = 'regioner';

/** The actor type of employers: who asks, in the first flow of a map. */
export const employerType = 'arbetsgivare';

/** The actor type of those who educate. */
export const educatorType = 'utbildningsanordnare';

/** The roles an area brings together. */
export const employerRole = 'de-som-anstaller';
export const educatorRole = 'utbildare';

/** SCB's list of counties and municipalities, which the codes of places cite. */
export const placeRegister = 'scb-lan-och-kommuner';
