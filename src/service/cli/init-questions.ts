/** The four questions of `init`, asked of whoever sits at the terminal; what was typed as an option is not asked. */
import type { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';
import { KnowledgeError } from '../../errors.ts';
import { type Covered, placesTyped } from '../../landscape/beginning/places-meant.ts';
import { countyNamed, regionOf } from '../../model/codes/regions-of-sweden.ts';

/** What is known of a landscape that begins. */
export interface Answers {
  readonly name?: string | undefined;
  readonly owner?: string | undefined;
  readonly covered?: Covered | undefined;
  readonly languages?: readonly string[] | undefined;
}

/** Where questions are read and answered. */
export interface Streams {
  readonly input?: Readable;
  readonly output?: Writable;
}

/**
 * Asks for what is not known yet.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT` when somebody would rather not
 */
export async function askWhatIsMissing(
  known: Answers,
  streams: Streams,
): Promise<Required<Answers>> {
  const name =
    known.name ??
    (await answered(
      text({
        message: 'Vad heter landskapet? · What is the landscape called?',
        placeholder: 'Jämtland Härjedalen',
        validate: needed,
        ...streams,
      }),
    ));
  const county = known.covered ? known.covered.county : countyNamed(name);
  const owner =
    known.owner ??
    (await answered(
      text({
        message: 'Vem äger det? · Who owns it?',
        initialValue: county ? regionOf(county).name : '',
        validate: needed,
        ...streams,
      }),
    ));
  const covered =
    known.covered ??
    placesTyped(
      await answered(
        text({
          message: 'Vilket län, eller vilka kommuner? · Which county, or municipalities?',
          placeholder: 'Jämtland, eller: Åre, Berg, Krokom',
          initialValue: county ? regionOf(county).county : '',
          validate: needPlaces,
          ...streams,
        }),
      ),
    );
  const languages =
    known.languages ??
    (await answered(
      select({
        message: 'Vilka språk? · Which languages?',
        options: [
          { value: ['sv', 'en'], label: 'svenska och engelska · Swedish and English' },
          { value: ['sv'], label: 'svenska · Swedish' },
        ],
        ...streams,
      }),
    ));
  return { name, owner, covered, languages };
}

const needed = (typed: string | undefined) =>
  typed?.trim() ? undefined : 'Skriv något. · Write something.';

function needPlaces(typed: string | undefined): string | undefined {
  try {
    placesTyped(typed ?? '');
    return undefined;
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    return `${error.message} ${error.hint ?? ''}`.trim();
  }
}

async function answered<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
  const answer = await question;
  if (isCancel(answer)) throw new KnowledgeError('BAD_USER_INPUT', 'Nothing is begun.');
  return answer as Exclude<T, symbol>;
}
