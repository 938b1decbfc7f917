/** What may be shown to people as it is, whoever hands it over. */
import { KnowledgeError } from '../../errors.ts';
import { isAddress } from '../../model/address.ts';
import type { Fact } from '../../model/fact.ts';
import { unsayableWithin } from '../../model/unsayable.ts';

/** What the seed is checked for, whoever hands over the facts: texts and addresses go into pages and files as they are. */
export function needSayable(facts: readonly Fact[]): void {
  for (const fact of facts) {
    const found = unsayableWithin(fact);
    if (found !== undefined) throw unsayable(fact, found.path.join('.'), found.says, found.hint);
    if (fact.kind !== 'DOCUMENT' || fact.url === undefined || isAddress(fact.url)) continue;
    throw unsayable(fact, 'url', 'It is no address of the web or of mail.', 'Write https://…');
  }
}

function unsayable({ id }: Fact, property: string, says: string, hint: string): KnowledgeError {
  return new KnowledgeError('SEED_SHAPE', `"${property}" of "${id}": ${says}`, { hint });
}
