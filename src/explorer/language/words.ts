/** The words of the model as people read them. */
import type {
  AreaColour,
  Basis,
  Capacity,
  EntityKind,
  FlowKind,
  FlowSide,
  Level,
  RoleName,
  Standing,
  Strength,
} from '../ask/words.generated.ts';
import type { Told } from './say.ts';

type Words<Word extends string> = Readonly<Record<Word, Told>>;

export const areaNames: Words<AreaColour> = {
  GREEN: ['Utbildning & matchning', 'Education & matching'],
  BLUE: ['Omställning & vägledning', 'Transition & guidance'],
  YELLOW: ['Förberedande insatser', 'Preparatory measures'],
};
export const areaColours: Words<AreaColour> = {
  GREEN: ['Grönt', 'Green'],
  BLUE: ['Blått', 'Blue'],
  YELLOW: ['Gult', 'Yellow'],
};
export const levelNames: Words<Level> = {
  EU: ['EU', 'EU'],
  NATIONAL: ['Nationell nivå', 'National level'],
  REGIONAL: ['Regional nivå', 'Regional level'],
  LOCAL: ['Lokal nivå', 'Local level'],
};
export const roleNames: Words<RoleName> = {
  EMPLOYER: ['Arbetsgivare', 'Employer'],
  EDUCATOR: ['Utbildare', 'Educator'],
  GROUP_FOCUSED: ['Fokus på vissa grupper', 'Focus on certain groups'],
};
export const flowKinds: Words<FlowKind> = {
  DEMAND: ['Efterfrågan', 'Demand'],
  ORDER: ['Beställning', 'Order'],
  PEOPLE: ['Människor', 'People'],
  DELIVERY: ['Leverans', 'Delivery'],
  NEED: ['Stödbehov', 'Support need'],
  SUPPORT: ['Stöd', 'Support'],
  EVIDENCE: ['Underlag', 'Evidence'],
  INFORMATION: ['Information', 'Information'],
  CONSULTATION: ['Samråd', 'Consultation'],
  MANDATE: ['Uppdrag', 'Mandate'],
  REPORTING: ['Redovisning', 'Reporting'],
  FUNDING: ['Pengar', 'Funding'],
  DECISION: ['Beslut', 'Decision'],
};
export const sides: Words<FlowSide> = {
  DESIGNED: ['Tänkt', 'Provided for'],
  DOCUMENTED: ['Bekräftat', 'Confirmed'],
};
export const standings: Words<Standing> = {
  STATUTORY: ['Lagkrav', 'Required by law'],
  PRESCRIBED: ['Antagen plan', 'Adopted plan'],
  PROPOSED: ['Förslag', 'Proposed'],
  DECIDED: ['Beslutat', 'Decided'],
  PLANNED: ['Planerat', 'Planned'],
  PILOT: ['På prov', 'Pilot'],
  ESTABLISHED: ['Finns i dag', 'In place'],
  OCCURRED: ['Har skett', 'Has happened'],
  MISSING: ['Saknas', 'Missing'],
};
export const strengths: Words<Strength> = {
  REQUIRED: ['ska', 'must'],
  RECOMMENDED: ['bör', 'should'],
  POSSIBLE: ['kan', 'may'],
  EXAMPLE: ['till exempel', 'for example'],
};
export const bases: Words<Basis> = {
  TEXT: ['text', 'text'],
  FIGURE: ['figur', 'figure'],
  INTERPRETED: ['vår tolkning', 'our reading'],
  DERIVED: ['uträknat', 'worked out'],
};
export const capacities: Words<Capacity> = {
  CHAIR: ['Ordförande', 'Chair'],
  VICE_CHAIR: ['Vice ordförande', 'Vice chair'],
  CONVENER: ['Sammankallande', 'Convener'],
  MEMBER: ['Ledamot', 'Member'],
  SUBSTITUTE: ['Ersättare', 'Substitute'],
  OFFICIAL: ['Tjänsteman', 'Official'],
  SECRETARY: ['Sekreterare', 'Secretary'],
  GUEST: ['Gäst', 'Guest'],
  INVITED: ['Inbjuden', 'Invited'],
  LEAD: ['Leder', 'Lead'],
  PARTNER: ['Partner', 'Partner'],
  CONSULTED: ['Rådfrågad', 'Consulted'],
};
export const entityKinds: Words<EntityKind> = {
  ROLE: ['Roll', 'Role'],
  AREA: ['Område', 'Area'],
  ACTOR_TYPE: ['Aktörstyp', 'Actor type'],
  ACTOR: ['Aktör', 'Actor'],
  FORUM_TYPE: ['Forumtyp', 'Forum type'],
  FORUM: ['Forum', 'Forum'],
  FUNCTION: ['Funktion', 'Function'],
  PROCESS: ['Process', 'Process'],
  INITIATIVE: ['Insats', 'Initiative'],
  DOCUMENT: ['Dokument', 'Document'],
  EVENT: ['Händelse', 'Event'],
  LANDSCAPE: ['Landskap', 'Landscape'],
  PLACE: ['Plats', 'Place'],
  PERSON: ['Person', 'Person'],
  GOAL: ['Mål', 'Goal'],
  CONCEPT: ['Begrepp', 'Concept'],
  SEAT: ['Plats i forum', 'Seat'],
  PARTICIPATION: ['Deltagande', 'Participation'],
  PLACEMENT: ['Placering', 'Placement'],
  FLOW: ['Flöde', 'Flow'],
  TIE: ['Förbindelse', 'Tie'],
  STATEMENT: ['Uppgift', 'Statement'],
  MEASURE: ['Siffra', 'Figure'],
};

/** The kinds that may give and receive. */
export const partyKinds: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'ROLE',
  'AREA',
  'ACTOR_TYPE',
  'ACTOR',
  'FORUM_TYPE',
  'FORUM',
  'FUNCTION',
  'PROCESS',
  'INITIATIVE',
  'DOCUMENT',
  'EVENT',
]);
