/** The words of the comparison between plan and reality. */
import type { CheckStatus, ConformanceAspect, Verdict } from '../../client/words.generated.ts';
import type { Told } from '../language/say.ts';

/** The verdicts in the order of the answer. */
export const verdicts: readonly Verdict[] = ['MISSING', 'UNDOCUMENTED', 'UNPLANNED', 'CONVERGENT'];

/** What each verdict means, and what it does not. */
export const verdictMeanings: Readonly<Record<Verdict, Told>> = {
  MISSING: [
    'En lag, en plan eller ett förslag säger det, och en källa säger att det inte finns. Flöden som hänger på det räknas inte var för sig.',
    'A law, a plan or a proposal says so, and a source says that it is not there. Flows that hang on it are not counted by themselves.',
  ],
  UNDOCUMENTED: [
    'En lag, en plan eller ett förslag säger det. Att ingen källa visar det är inte samma sak som att det saknas: det kan ske utan att någon har skrivit det.',
    'A law, a plan or a proposal says so. That no source shows it is not the same as missing: it may happen without anybody having written it down.',
  ],
  UNPLANNED: [
    'En källa som är senare än planen eller förslaget visar det, inom det som planen gäller, och ingen del av den tar upp det. Det som skedde före eller vid sidan av räknas inte hit.',
    'A source later than the plan or proposal shows it, in the field of the plan, and no part of it takes it up. What happened before or beside it does not count.',
  ],
  CONVERGENT: [
    'En källa visar just det som planen eller förslaget säger.',
    'A source shows the very thing that the plan or proposal says.',
  ],
};

/** The mark and pattern of a verdict, those of coverage where it means the same. */
export const verdictStatuses: Readonly<Record<Verdict, CheckStatus | undefined>> = {
  MISSING: 'GAP',
  UNDOCUMENTED: 'UNKNOWN',
  UNPLANNED: undefined,
  CONVERGENT: 'MET',
};

export const aspectNames: Readonly<Record<ConformanceAspect, Told>> = {
  FLOW: ['Flöden', 'Flows'],
  FORUM: ['Forum', 'Forums'],
  SEAT: ['Platser', 'Seats'],
  COMPOSITION: ['Sammansättning', 'Composition'],
  INITIATIVE: ['Insatser', 'Initiatives'],
  FUNCTION: ['Funktioner', 'Functions'],
};
