/** Codes under which registers and classifications know a thing, so that facts can be joined with what others hold. */
import { z } from 'zod';
import type { Text } from '../common.ts';

/** A scheme of codes. */
interface Scheme {
  /** What its codes are called, as the words stand within a sentence. */
  readonly called: Text;
  /** Whether a code is of one thing only, and a thing has one: a name rather than a class. */
  readonly isName: boolean;
  readonly form: RegExp;
  /** How a code looks, as it is told to whom wrote another. */
  readonly looks: string;
  /** How a version looks; none where codes never change their meaning. */
  readonly version?: { readonly form: RegExp; readonly looks: string };
}

const year = { form: /^\d{4}$/, looks: 'the year of the list, such as version: 2025' };

/** All schemes, by the word facts use. */
export const codeSchemes = {
  MUNICIPALITY: {
    called: { sv: 'kommunkod', en: 'municipality code' },
    isName: true,
    form: /^\d{4}$/,
    looks: 'four digits in quotes, such as "0480"',
    version: year,
  },
  COUNTY: {
    called: { sv: 'länskod', en: 'county code' },
    isName: true,
    form: /^\d{2}$/,
    looks: 'two digits in quotes, such as "04"',
    version: year,
  },
  ORGANISATION_NUMBER: {
    called: { sv: 'organisationsnummer', en: 'organisation number' },
    isName: true,
    form: /^\d{6}-\d{4}$/,
    looks: 'six digits, a hyphen and four, such as 212000-0357',
  },
  SSYK: {
    called: { sv: 'SSYK', en: 'SSYK' },
    isName: false,
    form: /^\d{1,4}$/,
    looks: 'one to four digits in quotes, such as "2342"',
    version: { form: /^(?:96|\d{4})$/, looks: 'version: 2012' },
  },
  SNI: {
    called: { sv: 'SNI', en: 'SNI' },
    isName: false,
    form: /^(?:[A-Z]|\d{2}(?:\.\d{1,3})?)$/,
    looks: 'a letter, or two digits and up to three more after a point, such as "85.311"',
    version: { form: /^\d{4}$/, looks: 'version: 2007' },
  },
  SUN_LEVEL: {
    called: { sv: 'SUN nivå', en: 'SUN level' },
    isName: false,
    form: /^\d{1,3}$/,
    looks: 'one to three digits in quotes, such as "327"',
    version: { form: /^\d{4}$/, looks: 'version: 2020' },
  },
  SUN_FIELD: {
    called: { sv: 'SUN inriktning', en: 'SUN field' },
    isName: false,
    form: /^(?:\d{1,2}|\d{3}[a-z]?)$/,
    looks: 'one to three digits and a letter, such as "522a"',
    version: { form: /^\d{4}$/, looks: 'version: 2020' },
  },
} as const satisfies Readonly<Record<string, Scheme>>;

export type CodeScheme = keyof typeof codeSchemes;

/** A code with the scheme it is of, and which version of that. */
export interface Code {
  readonly scheme: CodeScheme;
  readonly version?: string | undefined;
  readonly code: string;
}

export const schemeNamed = (scheme: CodeScheme): Scheme => codeSchemes[scheme];

/** The property `codes` of a kind whose things have codes of these schemes. */
export function codesOfSchemes<const S extends readonly [CodeScheme, ...CodeScheme[]]>(schemes: S) {
  const code = z.strictObject({
    scheme: z.enum(schemes),
    version: z.string().optional(),
    code: z.string(),
  });
  return z.array(code.superRefine(holdToScheme)).min(1).superRefine(oneOfEachName).optional();
}

type Told = z.core.$RefinementCtx;

function holdToScheme({ scheme, version, code }: Code, told: Told): void {
  const { form, looks, version: versions } = schemeNamed(scheme);
  const fault = (path: string, message: string, params = {}) =>
    told.addIssue({ code: 'custom', path: [path], message, params });
  if (scheme === 'ORGANISATION_NUMBER' && isPersonal(code)) fault('code', personal, { untold });
  else if (!form.test(code)) fault('code', `a code of ${scheme} is ${looks}`);
  else if (scheme === 'ORGANISATION_NUMBER' && !hasCheckDigit(code)) fault('code', mistyped);
  if (versions === undefined && version !== undefined)
    fault('version', `${scheme} has no versions: leave it out`);
  if (versions && !versions.form.test(version ?? ''))
    fault('version', `${scheme} needs its version: ${versions.looks}`);
}

/** Says that what was written is not to be repeated to whoever reads of the fault. */
const untold = true;
const personal =
  'the third digit of an organisation number is at least 2; this may be a personal number, which a sole trader has too, and those are not written here';
const mistyped = 'its last digit does not go with the others: look at the number again';

/** Whether the digits may be those of a personal number: there the third is of a month, and in the number of an organisation never below 2. */
function isPersonal(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return (digits.length === 10 || digits.length === 12) && Number(digits.at(-8)) < 2;
}

/** Whether the last digit follows from the others, by Luhn's rule. */
function hasCheckDigit(number: string): boolean {
  const digits = [...number.replace('-', '')].map(Number);
  const weighed = digits.map((digit, at) => (at % 2 === 0 ? digit * 2 : digit));
  return weighed.reduce((sum, one) => sum + (one > 9 ? one - 9 : one), 0) % 10 === 0;
}

function oneOfEachName(codes: readonly Code[], told: Told): void {
  for (const [at, { scheme, version }] of codes.entries()) {
    const isAgain = codes
      .slice(0, at)
      .some((one) => one.scheme === scheme && one.version === version);
    if (isAgain && schemeNamed(scheme).isName)
      told.addIssue({
        code: 'custom',
        path: [at, 'scheme'],
        message: `one thing has one code of ${scheme}`,
      });
  }
}

/** What tells a code from the others of a thing: where a thing has one of the scheme, another is the same one changed. */
export function keyOfCode({ scheme, version = '', code }: Code): string {
  return schemeNamed(scheme).isName ? `${scheme} ${version}` : `${scheme} ${version} ${code}`;
}
