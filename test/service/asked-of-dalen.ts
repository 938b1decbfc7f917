/** A question of each kind, as it may be put to the made-up landscape of Dalen. */

/** What each question is told, by its name in SDL. */
export const askedOfDalen: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  upstream: { of: 'lokalt-rad', depth: 2 },
  downstream: { of: 'branschforum', filter: { kinds: ['DEMAND', 'SUPPORT'] } },
  participants: { in: ['metallforum', 'metallforum-2024-04-26'] },
  paths: { from: 'lokalt-rad', to: 'skolor' },
  loops: { landscape: 'dalen' },
  breaks: { landscape: 'dalen' },
  browse: { kinds: ['FORUM_TYPE', 'FORUM'] },
  calendar: { of: 'branschforum', from: '2026', to: '2026' },
  changes: { since: 1 },
  conformance: { landscape: 'dalen', verdicts: ['CONVERGENT', 'MISSING'] },
  coverage: { landscape: 'dalen', status: ['GAP', 'UNKNOWN'] },
  earliestArrival: { from: 'lokalt-rad', to: 'dalforum', since: '2026-08' },
  entities: { ids: ['branschforum', 'kim-ek'] },
  entity: { id: 'metallforum' },
  find: { text: 'metalforum' },
  landscapeMap: { landscape: 'dalen', area: 'BLUE', role: 'EDUCATOR' },
  mandate: { of: 'samordnare' },
  meetingPreparation: { of: 'branschforum', quarter: 1 },
  revisions: {},
  select: { expression: 'upstream(branschforum)' },
  singlePoints: { landscape: 'dalen', filter: { sides: ['DESIGNED'] } },
  suggestions: { at: 'START' },
  whatIf: { removeParties: ['branschforum'] },
};
