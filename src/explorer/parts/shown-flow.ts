/** A flow as pages show it: as it is stated, or as an answer follows it. */
import type { Followed } from '../../client/followed.ts';
import type { FlowFragment, FollowedFragment } from '../ask/documents.generated.ts';

/** `statedBetween` is told where an answer follows it for whom it was not stated. */
export type ShownFlow = FlowFragment & Partial<Pick<Followed<FollowedFragment>, 'statedBetween'>>;
