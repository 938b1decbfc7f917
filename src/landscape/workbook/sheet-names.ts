/** Sheets of a workbook that hold no rows of facts. */

/** Explanations, in front. */
export const frontName = 'Läs mig';
/** What came of a workbook that was loaded. */
export const resultName = 'Resultat';
/** Ids and revision. */
export const lockedName = 'Låst';
/** What drop-downs offer. */
export const listsName = 'Listor';
