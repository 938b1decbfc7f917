/** `slots-have-topics-and-documents` on a valley that meets it, one that fails it, and one where nothing is known. */
import { slotsHaveTopicsAndDocuments } from '../../../../src/engine/coverage/checks/slots-have-topics-and-documents.ts';
import { met, silent, testCheck } from '../check-cases.ts';
import { council, document, flow, slot, statement } from '../valley.ts';

testCheck(slotsHaveTopicsAndDocuments, {
  met: met(
    'varmote',
    council,
    slot,
    document('analysen'),
    statement('ITEM', 'amnet', { about: ['varmote'] }),
    flow('EVIDENCE', 'analysen', 'varmote'),
  ),
  fails: silent('varmote', council, slot, statement('ITEM', 'amnet', { about: ['varmote'] })),
  nothing: silent('varmote', council, slot),
});
