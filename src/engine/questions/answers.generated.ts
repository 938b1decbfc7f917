/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Who can answer a result. */
export type AnsweredBy =
  /** The municipalities in `places`, each for itself. */
  | 'MUNICIPALITY'
  /** The region, or whoever else `mendedBy` names. */
  | 'REGION';

/** A colour of the palette. A landscape declares its areas and gives each a colour of its own, so that within one landscape the colour tells the area; `landscapeAreas` says what each is called. */
export type AreaColour =
  /** Blue. */
  | 'BLUE'
  /** Green. */
  | 'GREEN'
  /** Grey. */
  | 'GREY'
  /** Orange. */
  | 'ORANGE'
  /** Pink. */
  | 'PINK'
  /** Purple. */
  | 'PURPLE'
  /** Turquoise. */
  | 'TURQUOISE'
  /** Yellow. */
  | 'YELLOW';

/** What something waits for before it is dealt with. */
export type ArrivalWait =
  /** The party's next dated meeting, or the day of the event itself. */
  | 'MEETING'
  /** Nothing: the party is no forum. That passing on takes no time is an assumption. */
  | 'NONE'
  /** Not known: a forum of which no source says when it meets next. Counted as no wait. */
  | 'UNKNOWN'
  /** The next quarter of the party's year wheel, its own or that of its type. Within a quarter any day is possible. */
  | 'WHEEL';

/** What a fact rests on, strongest first. */
export type Basis =
  /** Computed from other facts. Occurs only in answers. */
  | 'DERIVED'
  /** A figure in a source. */
  | 'FIGURE'
  /** Our reading of a source; the citation gives the reason. */
  | 'INTERPRETED'
  /** The words of a source. */
  | 'TEXT';

/** Why flow stops. */
export type BreakKind =
  /** It neither gives nor receives. */
  | 'ISLAND'
  /** So far a way comes, and no further: the last forum or council that something of one kind passes, in the areas concerned, else whoever is furthest. */
  | 'LAST_REACHED'
  /** A source says that the flow is not there. */
  | 'MISSING'
  /** It gives and nobody feeds it. */
  | 'NEVER_FED'
  /** It receives and gives nothing on. */
  | 'NO_WAY_ONWARD'
  /** No source states who gives. */
  | 'UNSTATED_GIVER'
  /** No source states who receives. */
  | 'UNSTATED_RECEIVER';

/** What a calendar's entry is about. */
export type CalendarKind =
  /** A decision, on the day it was taken, or for as long as it holds. */
  | 'DECISION'
  /** An event with a date, or with a quarter that comes back each year. */
  | 'EVENT'
  /** Another flow, when its source tells when it goes. */
  | 'FLOW'
  /** An assignment, for as long as it holds. */
  | 'MANDATE'
  /** A meeting with a date. */
  | 'MEETING'
  /** A project, measure or phase, from its beginning to its end. */
  | 'PERIOD'
  /** A report or an analysis that is handed over, when its source tells when: flows of the kinds REPORTING and EVIDENCE. */
  | 'REPORT'
  /** When a document is due for review. */
  | 'REVIEW'
  /** A place in a forum's year wheel: it comes back each year in its quarter. */
  | 'SLOT'
  /** From when to when a document, forum, actor, function or goal holds. */
  | 'VALIDITY';

/** In which capacity somebody sits or takes part. */
export type Capacity =
  /** Chairs. */
  | 'CHAIR'
  /** Is consulted. */
  | 'CONSULTED'
  /** Calls the meetings; convening is not chairing. */
  | 'CONVENER'
  /** Is a guest. */
  | 'GUEST'
  /** Is invited, without a seat of its own. */
  | 'INVITED'
  /** Leads. */
  | 'LEAD'
  /** Is a member. */
  | 'MEMBER'
  /** Serves as an official. */
  | 'OFFICIAL'
  /** Is a partner. */
  | 'PARTNER'
  /** Keeps the minutes. */
  | 'SECRETARY'
  /** Stands in for a member. */
  | 'SUBSTITUTE'
  /** Stands in for the chair. */
  | 'VICE_CHAIR';

/** Whether some chain of assignments holds, link by link, up to those whom nobody charges. */
export type ChainState =
  /** Every chain has a link that does not hold. */
  | 'BROKEN'
  /** Every link of some chain holds. */
  | 'UNBROKEN'
  /** No chain is known to hold, but some chain is not known to be broken. */
  | 'UNKNOWN';

/** What happened to a fact. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** Some of its properties changed. */
  | 'CHANGED'
  /** It was withdrawn. */
  | 'REMOVED';

/** How a check went for one instance; `ground` says on what that rests. */
export type CheckStatus =
  /** It is missing: a source says so (STATED), or a list that the source gives as complete shows it (SHOWN). */
  | 'GAP'
  /** It holds: a source says so, or a complete list shows it. `side` tells whether it is provided for or in place. */
  | 'MET'
  /** There is nothing to ask it of, such as a blueprint. */
  | 'NOT_APPLICABLE'
  /** To be clarified: the document that ought to say it is SILENT, or what is designed is NOT_DOCUMENTED; `settledBy` says what would settle it. Never read it as missing. */
  | 'UNKNOWN';

/** Registers and classifications whose codes facts may have. */
export type CodeScheme =
  /** Of a county, as Statistics Sweden lists them: `04`. */
  | 'COUNTY'
  /** Of a municipality, as Statistics Sweden lists them: `0480`. */
  | 'MUNICIPALITY'
  /** Of a legal person: `212000-0357`. Sole traders have none here, since theirs are personal numbers. */
  | 'ORGANISATION_NUMBER'
  /** Swedish standard industrial classification: `85.311`. */
  | 'SNI'
  /** Swedish standard classification of occupations: `2342`. */
  | 'SSYK'
  /** Swedish educational terminology, field: `522a`. */
  | 'SUN_FIELD'
  /** Swedish educational terminology, level: `327`. */
  | 'SUN_LEVEL';

/** What is compared. */
export type ConformanceAspect =
  /** A rule on who may not be a minority or must be a majority. */
  | 'COMPOSITION'
  /** A flow; one of named bodies shows what is designed of their types, not the other way round. What describes how areas, roles and the whole hang together is not compared. */
  | 'FLOW'
  /** Whether a forum type has a named forum, and a named forum a type in the design. */
  | 'FORUM'
  /** A function, a process or another part of the design that a source says is not there. What would flow to or from it hangs on it and is not counted by itself. */
  | 'FUNCTION'
  /** An initiative of later sources that aims at none of the design's goals and concerns somebody it names nowhere. */
  | 'INITIATIVE'
  /** A seat, a chair or a convener. A chair does not show a member, nor a member a chair; they come near. */
  | 'SEAT';

/** Why a flow ends. */
export type EndedWhy =
  /** Everyone who carries it goes. */
  | 'CARRIERS'
  /** One of its ends goes. */
  | 'END'
  /** It was named itself. */
  | 'NAMED';

/** What something is. The first eleven may give and receive: they are parties. */
export type EntityKind =
  /** A named body, such as a region, a municipality or an authority. */
  | 'ACTOR'
  /** A kind of actor or a group of people, such as head teachers or unemployed people. */
  | 'ACTOR_TYPE'
  /** A coloured area, where two roles meet around a group of people. */
  | 'AREA'
  /** A term, topic, industry, form of education or other concept. */
  | 'CONCEPT'
  /** A source or another document. */
  | 'DOCUMENT'
  /** A meeting, an event, or a slot in a year wheel. */
  | 'EVENT'
  /** Something that goes from one party to another. */
  | 'FLOW'
  /** A named body with members that meets. */
  | 'FORUM'
  /** A kind of meeting place as a blueprint or law describes it. */
  | 'FORUM_TYPE'
  /** A named job in the common work, such as the process leader. */
  | 'FUNCTION'
  /** An aim, a field, a goal or a priority. */
  | 'GOAL'
  /** A project, a measure or a phase of one. */
  | 'INITIATIVE'
  /** A landscape: the whole that belongs to one map. */
  | 'LANDSCAPE'
  /** A number. */
  | 'MEASURE'
  /** Somebody's taking part in something. */
  | 'PARTICIPATION'
  /** A holder of public office. */
  | 'PERSON'
  /** A municipality, a county or a larger place. */
  | 'PLACE'
  /** Where a party stands: in which role, area and level. */
  | 'PLACEMENT'
  /** A process or service of the common work. */
  | 'PROCESS'
  /** One of the three roles: employer, educator, or one who works with certain groups. */
  | 'ROLE'
  /** A place in a forum, for somebody. */
  | 'SEAT'
  /** Something a source says about something: a purpose, task, rule, silence and so on. */
  | 'STATEMENT'
  /** A relation between two things that is not a flow, such as who convenes a forum. */
  | 'TIE';

/** Whether a document that should inform a meeting exists. */
export type Existence =
  /** A source shows it. */
  | 'EXISTS'
  /** A source says it is not there. */
  | 'MISSING'
  /** It is proposed, decided or planned; no source shows that it exists. */
  | 'PLANNED'
  /** What should inform is no document, or no source says which. */
  | 'UNKNOWN';

/** What a facet counts by. */
export type FacetDimension =
  /** By area. */
  | 'AREA'
  /** By what is compared. */
  | 'ASPECT'
  /** By number of steps. */
  | 'DEGREE'
  /** By kind. */
  | 'KIND'
  /** By level. */
  | 'LEVEL'
  /** By standing. */
  | 'STANDING'
  /** By how design and documentation agree. */
  | 'VERDICT';

/** Which flows a question follows. What is left out means all; several values in one list mean any of them. */
export type FlowFilter = {
  /** Only flows with an end in one of these areas, by their ids: areas of the landscape asked, or of one landscape where none is. */
  readonly areaIds?: ReadonlyArray<string> | null | undefined;
  /** Only flows with an end in an area of one of these colours. */
  readonly areas?: ReadonlyArray<AreaColour> | null | undefined;
  /** Only flows that rest on one of these. */
  readonly bases?: ReadonlyArray<Basis> | null | undefined;
  /** True takes only flows with at least one certain citation. */
  readonly certain?: boolean | null | undefined;
  /** Only flows of these kinds. */
  readonly kinds?: ReadonlyArray<FlowKind> | null | undefined;
  /** Only flows with an end at one of these levels. */
  readonly levels?: ReadonlyArray<Level> | null | undefined;
  /** True forbids a way to change kind. */
  readonly sameKind?: boolean | null | undefined;
  /** Only designed or only documented flows. */
  readonly sides?: ReadonlyArray<FlowSide> | null | undefined;
  /** Only flows this firm. */
  readonly standings?: ReadonlyArray<Standing> | null | undefined;
  /** Only flows this binding. */
  readonly strengths?: ReadonlyArray<Strength> | null | undefined;
};

/** What a flow carries. */
export type FlowKind =
  /** Consultation: comments, surveys, input. */
  | 'CONSULTATION'
  /** Decisions and steering. */
  | 'DECISION'
  /** Courses, solutions and services. */
  | 'DELIVERY'
  /** What the labour market needs. */
  | 'DEMAND'
  /** Analysis meant for a decision. */
  | 'EVIDENCE'
  /** Money. */
  | 'FUNDING'
  /** Information. */
  | 'INFORMATION'
  /** An assignment. */
  | 'MANDATE'
  /** A question, a request for help, or something escalated. */
  | 'NEED'
  /** An order for something, such as an education. */
  | 'ORDER'
  /** Individuals moving on. */
  | 'PEOPLE'
  /** Accounting for an assignment. */
  | 'REPORTING'
  /** Help and advice given. */
  | 'SUPPORT';

/** Which side of the comparison between plan and reality something stands on. */
export type FlowSide =
  /** A law, an adopted plan or a proposal says so. */
  | 'DESIGNED'
  /** A source says it is so, or that it is missing. */
  | 'DOCUMENTED';

/** On what a result rests. */
export type Ground =
  /** It is designed, and nobody shows that it exists. */
  | 'NOT_DOCUMENTED'
  /** A list that the source gives as complete shows it. */
  | 'SHOWN'
  /** The document that ought to say it does not. */
  | 'SILENT'
  /** A source says so. */
  | 'STATED';

/** Whether an assignment holds through the time asked about. A period written in years means the whole of them. */
export type Holding =
  /** It has ended. */
  | 'ENDED'
  /** It holds. */
  | 'HOLDS'
  /** It begins later. */
  | 'NOT_YET'
  /** It cannot be told: the source states no end, no beginning or an uncertain one. */
  | 'UNKNOWN';

/** The language of names and sentences. */
export type Language =
  /** English. */
  | 'EN'
  /** Swedish, the language of the sources. */
  | 'SV';

/** The level something belongs to. */
export type Level =
  /** The European Union. */
  | 'EU'
  /** A municipality or a part of it. */
  | 'LOCAL'
  /** The country. */
  | 'NATIONAL'
  /** A county or region. */
  | 'REGIONAL';

/** How far what is stated for a whole counts for its parts; what is used that way is marked `statedBetween`. */
export type Lift =
  /** Not at all: only flows stated for the very party. */
  | 'NONE'
  /** From a forum or an actor to its type. */
  | 'TYPE'
  /** Also to its area and its role. */
  | 'WHOLES';

/** What comes back in a loop. */
export type LoopKind =
  /** The same kind of flow goes round. */
  | 'CAROUSEL'
  /** Demand comes back as delivery. */
  | 'FEEDBACK'
  /** Neither. */
  | 'MIXED';

/** A flow that is not there yet. */
export type NewFlow = {
  /** The one who would give. */
  readonly from: string;
  /** What it would carry, in one word. */
  readonly kind: FlowKind;
  /** The one who would receive. */
  readonly to: string;
  /** Those who would carry it, as alternatives. */
  readonly via?: ReadonlyArray<string> | null | undefined;
};

/** Who can answer a point. */
export type PointAnswerer =
  /** The municipalities, each for itself. */
  | 'MUNICIPALITY'
  /** Somebody else, such as the state or a network. */
  | 'OTHERS'
  /** The region that owns the landscape. */
  | 'REGION';

/** Whose work a check is. */
export type Reader =
  /** Whoever edits the facts: whether they are written whole. */
  | 'EDITOR'
  /** Whoever plans the region's skills supply. */
  | 'PLANNER';

/** Where the reason of a result comes from. */
export type ReasonFrom =
  /** A source of the landscape that was asked of. */
  | 'LANDSCAPE'
  /** A law or government decision. */
  | 'LAW'
  /** Nobody but us: the reason is our own judgement. */
  | 'OURS';

/** The three roles of a landscape. */
export type RoleName =
  /** Educates. */
  | 'EDUCATOR'
  /** Employs. */
  | 'EMPLOYER'
  /** Works with certain groups of people. */
  | 'GROUP_FOCUSED';

/** How serious it is when a check fails. */
export type Seriousness =
  /** Good practice, advice of the sources, or a proposal that nobody has adopted. */
  | 'ADVICE'
  /** An adopted plan or design asks for it, or falls apart without it. */
  | 'DESIGN'
  /** The law or a government decision asks for it. */
  | 'LAW';

/** What a single point is. */
export type SinglePointKind =
  /** Somebody who alone carries flows between others. */
  | 'CARRIER'
  /** The only flow between others. */
  | 'FLOW'
  /** A party that stands on every way between others. */
  | 'PARTY';

/** How firm something is in the world. The first three are designed, the rest documented. */
export type Standing =
  /** Decided, not yet begun. */
  | 'DECIDED'
  /** In place. */
  | 'ESTABLISHED'
  /** A source says it is not there. */
  | 'MISSING'
  /** Happened once, at a date. */
  | 'OCCURRED'
  /** Being tried. */
  | 'PILOT'
  /** Planned. */
  | 'PLANNED'
  /** An adopted plan says so. */
  | 'PRESCRIBED'
  /** A proposal says so. */
  | 'PROPOSED'
  /** A law or ordinance says so. */
  | 'STATUTORY';

/** How binding a norm is. */
export type Strength =
  /** Named as an example. */
  | 'EXAMPLE'
  /** May be. */
  | 'POSSIBLE'
  /** Should be. */
  | 'RECOMMENDED'
  /** Must be. */
  | 'REQUIRED';

/** Where in the explorer a suggestion is shown. */
export type SuggestedAt =
  /** Among the questions by theme. */
  | 'QUESTIONS'
  /** Under the search, as a word to try. */
  | 'SEARCH'
  /** As an example of how a selection is written. */
  | 'SELECTION'
  /** On the first page, as a question to begin with. */
  | 'START'
  /** On the page of ways, as two ends to begin with. */
  | 'WAYS'
  /** On the page of what-if, as a change to try. */
  | 'WHAT_IF';

/** How much of a document's text may be shown. */
export type TextUse =
  /** Nothing. */
  | 'NONE'
  /** Short quotations: the beginning of what facts cite, at most 300 characters for each citation and half of the document in all. */
  | 'QUOTATIONS'
  /** All of it, but for names that are withheld. */
  | 'WHOLE';

/** A value that facts are to have, or what they are to point to. */
export type ValueAsked = {
  /** The property, as `FactValue.property` has it, such as `mode`, `items`, `channel`, `item`, `side`, `unit` or `number`; or as `FactLink.property` has it, such as `topics`, `by` or `toParties`. */
  readonly property: string;
  /** What its value holds, as a whole or in part, in Swedish or English; upper and lower case count as the same. A number is given whole. Of a link, the id of what it points to, or a name of that, as a whole or in part. */
  readonly value: string;
};

/** How a design and what is documented agree. */
export type Verdict =
  /** Designed, and a source shows that very thing: not something wider, nor only planned, nor a chair for a member. */
  | 'CONVERGENT'
  /** Designed, but a source says that it is not there. */
  | 'MISSING'
  /** Designed, and no source shows that it happens. */
  | 'UNDOCUMENTED'
  /** Documented only after the design, in its field, and in no part of it. What happened before or beside a design is no deviation from it. */
  | 'UNPLANNED';

/** What is left between the ends of a flow that ends. */
export type WhatRemains =
  /** No way. */
  | 'NONE'
  /** Only a way over other kinds of flow. */
  | 'OTHER_KIND'
  /** Another way of the same kind of flow. */
  | 'SAME_KIND';

export type BreaksQueryVariables = Exact<{
  filter?: FlowFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type BreaksQuery = { readonly answer: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly breaks: ReadonlyArray<{ readonly kind: BreakKind, readonly reason: string, readonly party: { readonly id: string, readonly name: string } | null, readonly flow: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BrowseQueryVariables = Exact<{
  kinds: ReadonlyArray<EntityKind> | EntityKind;
  having?: ReadonlyArray<ValueAsked> | ValueAsked | null | undefined;
  first?: number;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type BrowseQuery = { readonly answer: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string } }> } | null };

export type CalendarQueryVariables = Exact<{
  of?: string | null | undefined;
  document?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  kinds?: ReadonlyArray<CalendarKind> | CalendarKind | null | undefined;
  first?: number;
  after?: string | null | undefined;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type CalendarQuery = { readonly answer: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly entries: ReadonlyArray<{ readonly kind: CalendarKind, readonly title: string, readonly when: string, readonly from: string | null, readonly to: string | null, readonly earliest: string | null, readonly latest: string | null, readonly quarter: number | null, readonly statedUntil: string | null, readonly uncertain: boolean, readonly standing: Standing, readonly sentence: string, readonly fact: { readonly id: string }, readonly whose: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly id: string, readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ChangesQueryVariables = Exact<{
  since: number;
  until?: number | null | undefined;
  of?: string | null | undefined;
  landscape?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  language?: Language;
}>;


export type ChangesQuery = { readonly answer: { readonly total: number, readonly added: number, readonly changed: number, readonly removed: number, readonly edges: ReadonlyArray<{ readonly node: { readonly fact: string, readonly kind: EntityKind, readonly change: ChangeKind, readonly name: string, readonly properties: ReadonlyArray<string>, readonly sentence: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ConformanceQueryVariables = Exact<{
  landscape?: string | null | undefined;
  verdicts?: ReadonlyArray<Verdict> | Verdict | null | undefined;
  aspects?: ReadonlyArray<ConformanceAspect> | ConformanceAspect | null | undefined;
  filter?: FlowFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
  facts?: number;
  citations?: number;
}>;


export type ConformanceQuery = { readonly answer: { readonly sentence: string, readonly unplannedReason: string | null, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly items: ReadonlyArray<{ readonly verdict: Verdict, readonly aspect: ConformanceAspect, readonly designedOn: string | null, readonly documentedOn: string | null, readonly areas: ReadonlyArray<AreaColour>, readonly levels: ReadonlyArray<Level>, readonly sentence: string, readonly hangingTotal: number, readonly forum: { readonly id: string, readonly name: string } | null, readonly designed: { readonly id: string, readonly sentence: string, readonly standing: Standing, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly id: string, readonly name: string } }> } | null, readonly documented: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly standing: Standing, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly id: string, readonly name: string } }> }>, readonly nearby: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly standing: Standing, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly id: string, readonly name: string } }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CoverageQueryVariables = Exact<{
  landscape?: string | null | undefined;
  area?: AreaColour | null | undefined;
  areaId?: string | null | undefined;
  level?: Level | null | undefined;
  role?: RoleName | null | undefined;
  place?: string | null | undefined;
  side?: FlowSide | null | undefined;
  checks?: ReadonlyArray<string> | string | null | undefined;
  status?: ReadonlyArray<CheckStatus> | CheckStatus | null | undefined;
  ground?: ReadonlyArray<Ground> | Ground | null | undefined;
  answeredBy?: AnsweredBy | null | undefined;
  reader?: Reader | null | undefined;
  comparedWith?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
  evidence?: number;
  citations?: number;
}>;


export type CoverageQuery = { readonly answer: { readonly leadInWords: string, readonly furtherInWords: string | null, readonly sentence: string, readonly total: number, readonly beginsInWords: string | null, readonly notApplicableInWords: string | null, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly points: ReadonlyArray<{ readonly key: string, readonly name: string, readonly sentence: string, readonly requiredInWords: string | null, readonly status: CheckStatus, readonly seriousness: Seriousness, readonly answerer: PointAnswerer, readonly results: ReadonlyArray<string> }>, readonly landscape: { readonly id: string, readonly name: string }, readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly codes: ReadonlyArray<{ readonly scheme: CodeScheme, readonly code: string }> }>, readonly counts: { readonly gap: number, readonly unknown: number, readonly met: number, readonly notApplicable: number }, readonly provided: { readonly gap: number, readonly unknown: number, readonly met: number, readonly notApplicable: number }, readonly inPlace: { readonly gap: number, readonly unknown: number, readonly met: number, readonly notApplicable: number }, readonly shares: ReadonlyArray<{ readonly dimension: string, readonly value: string, readonly name: string, readonly provided: { readonly gap: number, readonly unknown: number, readonly met: number, readonly notApplicable: number }, readonly inPlace: { readonly gap: number, readonly unknown: number, readonly met: number, readonly notApplicable: number } }>, readonly results: ReadonlyArray<{ readonly id: string, readonly status: CheckStatus, readonly ground: Ground | null, readonly side: FlowSide, readonly inWords: string, readonly seriousness: Seriousness, readonly sentence: string, readonly reason: string, readonly reasonFrom: ReasonFrom, readonly reasonFromInWords: string, readonly answeredBy: AnsweredBy, readonly areas: ReadonlyArray<AreaColour>, readonly levels: ReadonlyArray<Level>, readonly roles: ReadonlyArray<RoleName>, readonly settledBy: string | null, readonly topic: { readonly id: string, readonly name: string, readonly begins: boolean }, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly check: { readonly id: string, readonly holds: string, readonly reader: Reader }, readonly of: { readonly id: string, readonly name: string }, readonly mendedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly nearby: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly id: string, readonly name: string } }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CoverageCountsFragment = { readonly gap: number, readonly unknown: number, readonly met: number, readonly notApplicable: number };

export type DownstreamQueryVariables = Exact<{
  of: string;
  depth?: number;
  filter?: FlowFilter | null | undefined;
  lift?: Lift;
  first?: number;
  after?: string | null | undefined;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
  flows?: number;
  citations?: number;
}>;


export type DownstreamQuery = { readonly answer: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly edges: ReadonlyArray<{ readonly degree: number, readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly by: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly name: string } | null, readonly to: { readonly id: string, readonly name: string } | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly carries: string | null, readonly standing: Standing, readonly strength: Strength | null, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly certain: boolean, readonly document: { readonly id: string, readonly name: string } }> } }> }>, readonly unstated: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly name: string } | null, readonly to: { readonly id: string, readonly name: string } | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly carries: string | null, readonly standing: Standing, readonly strength: Strength | null, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly certain: boolean, readonly document: { readonly id: string, readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DownstreamFlowFragment = { readonly sentence: string, readonly from: { readonly id: string, readonly name: string } | null, readonly to: { readonly id: string, readonly name: string } | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly carries: string | null, readonly standing: Standing, readonly strength: Strength | null, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly certain: boolean, readonly document: { readonly id: string, readonly name: string } }> } };

export type EarliestArrivalQueryVariables = Exact<{
  from: string;
  to: string;
  since: string;
  filter?: FlowFilter | null | undefined;
  lift?: Lift;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type EarliestArrivalQuery = { readonly answer: { readonly sentence: string, readonly earliest: string | null, readonly lowerBound: boolean, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly steps: ReadonlyArray<{ readonly dealtWith: string, readonly waitDays: number, readonly wait: ArrivalWait, readonly sentence: string, readonly at: { readonly name: string }, readonly flow: { readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly name: string } }> } }> } | null };

export type EntitiesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type EntitiesQuery = { readonly answer: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly sentence: string, readonly description: string | null, readonly givesTotal: number, readonly receivesTotal: number, readonly withdrawnIn: number | null, readonly replacements: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null> | null };

export type EntityQueryVariables = Exact<{
  id: string;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type EntityQuery = { readonly answer: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly givesTotal: number, readonly receivesTotal: number, readonly withdrawnIn: number | null, readonly codes: ReadonlyArray<{ readonly scheme: CodeScheme, readonly version: string | null, readonly code: string, readonly inWords: string }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly certain: boolean, readonly document: { readonly id: string, readonly name: string } }> }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly certain: boolean, readonly document: { readonly id: string, readonly name: string } }>, readonly replacements: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first?: number;
  landscape?: string | null | undefined;
  prefer?: ReadonlyArray<string> | string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type FindQuery = { readonly answer: { readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly hits: ReadonlyArray<{ readonly section: string | null, readonly belongsTo: string | null, readonly matched: string, readonly why: string, readonly score: number, readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly landscapes: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null };

export type GoalsQueryVariables = Exact<{
  of?: string | null | undefined;
  first?: number;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type GoalsQuery = { readonly answer: { readonly sentence: string, readonly total: number, readonly ownTotal: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly edges: ReadonlyArray<{ readonly served: boolean, readonly sentence: string, readonly node: { readonly id: string, readonly name: string }, readonly initiatives: ReadonlyArray<{ readonly initiative: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly goal: { readonly id: string } }>, readonly flows: ReadonlyArray<{ readonly flow: { readonly id: string, readonly sentence: string }, readonly through: { readonly id: string } | null }>, readonly measures: ReadonlyArray<{ readonly measure: { readonly id: string, readonly sentence: string }, readonly through: { readonly id: string } | null }> }> } | null };

export type LandscapeAreasQueryVariables = Exact<{
  landscape?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type LandscapeAreasQuery = { readonly answer: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly colour: AreaColour, readonly name: string, readonly inAWord: string, readonly roles: ReadonlyArray<RoleName>, readonly serves: ReadonlyArray<{ readonly id: string, readonly name: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type LandscapeMapQueryVariables = Exact<{
  landscape?: string | null | undefined;
  area?: AreaColour | null | undefined;
  areaId?: string | null | undefined;
  role?: RoleName | null | undefined;
  place?: string | null | undefined;
  select?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
  facts?: number;
  citations?: number;
}>;


export type LandscapeMapQuery = { readonly answer: { readonly sentence: string, readonly filter: string, readonly total: number, readonly named: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly landscape: { readonly id: string, readonly name: string }, readonly owner: { readonly id: string, readonly name: string } | null, readonly covers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly edition: { readonly contactName: string | null, readonly contactAddress: string | null, readonly adoptedBy: string | null, readonly registrationNumber: string | null, readonly replaces: string | null }, readonly areas: ReadonlyArray<{ readonly id: string, readonly colour: AreaColour, readonly name: string, readonly inAWord: string }>, readonly groups: ReadonlyArray<{ readonly name: string, readonly types: ReadonlyArray<{ readonly id: string }>, readonly untyped: ReadonlyArray<{ readonly id: string }> }>, readonly columns: ReadonlyArray<{ readonly name: string, readonly total: number, readonly type: { readonly id: string } | null }>, readonly rows: ReadonlyArray<{ readonly level: Level | null, readonly name: string, readonly total: number }>, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly type: string | null, readonly total: number, readonly parties: ReadonlyArray<{ readonly roles: ReadonlyArray<RoleName>, readonly areas: ReadonlyArray<AreaColour>, readonly side: FlowSide, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly why: ReadonlyArray<{ readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly id: string, readonly name: string, readonly authors: ReadonlyArray<string>, readonly publisher: string | null, readonly date: string | null } }> }> }> }> } | null };

export type LoopsQueryVariables = Exact<{
  filter?: FlowFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type LoopsQuery = { readonly answer: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly loops: ReadonlyArray<{ readonly kind: LoopKind, readonly flowCount: number, readonly sentence: string, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type MandateQueryVariables = Exact<{
  of: string;
  on?: string | null | undefined;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type MandateQuery = { readonly answer: { readonly sentence: string, readonly chain: ChainState | null, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly links: ReadonlyArray<{ readonly degree: number, readonly holding: Holding | null, readonly sentence: string, readonly flow: { readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly name: string } }> } }>, readonly contradictions: ReadonlyArray<{ readonly sentence: string }> } | null };

export type MeetingPreparationQueryVariables = Exact<{
  of: string;
  quarter: number;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type MeetingPreparationQuery = { readonly answer: { readonly sentence: string, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly topics: ReadonlyArray<{ readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly name: string } }> }>, readonly informing: ReadonlyArray<{ readonly existence: Existence, readonly document: { readonly name: string } | null, readonly flow: { readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly name: string } }> } }>, readonly fromBelow: ReadonlyArray<{ readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly name: string } }> }>, readonly openQuestions: ReadonlyArray<{ readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly name: string } }> }>, readonly ordersFromAbove: ReadonlyArray<{ readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly name: string } }> }>, readonly silences: ReadonlyArray<{ readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly name: string } }> }>, readonly contradictions: ReadonlyArray<{ readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly name: string } }> }>, readonly toClarify: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly settledBy: string | null }> } | null };

export type ParticipantsQueryVariables = Exact<{
  in: ReadonlyArray<string> | string;
  capacities?: ReadonlyArray<Capacity> | Capacity | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  inFigure?: boolean | null | undefined;
  item?: string | null | undefined;
  having?: ReadonlyArray<ValueAsked> | ValueAsked | null | undefined;
  onBehalf?: boolean;
  inAll?: boolean;
  first?: number;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type ParticipantsQuery = { readonly answer: { readonly sentence: string, readonly total: number, readonly inAllTotal: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly participants: ReadonlyArray<{ readonly certain: boolean, readonly sentence: string, readonly who: { readonly id: string, readonly name: string } | null }> } | null };

export type PassageQueryVariables = Exact<{
  document: string;
  locator: string;
  around?: number;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type PassageQuery = { readonly answer: { readonly sentence: string, readonly isCut: boolean, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly document: { readonly id: string, readonly name: string, readonly authors: ReadonlyArray<string>, readonly publisher: string | null, readonly date: string | null, readonly textUse: TextUse | null, readonly textReason: string | null }, readonly sections: ReadonlyArray<{ readonly locator: string, readonly title: string | null }>, readonly lines: ReadonlyArray<{ readonly number: number, readonly text: string, readonly isCited: boolean, readonly isWithheld: boolean }> } | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: FlowFilter | null | undefined;
  lift?: Lift;
  first?: number;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
  citations?: number;
}>;


export type PathsQuery = { readonly answer: { readonly sentence: string, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly ways: ReadonlyArray<{ readonly length: number, readonly sentence: string, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly name: string } | null, readonly to: { readonly id: string, readonly name: string } | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly carries: string | null, readonly standing: Standing, readonly strength: Strength | null, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly certain: boolean, readonly document: { readonly id: string, readonly name: string } }> } }> }>, readonly brokenAt: ReadonlyArray<{ readonly kind: BreakKind, readonly reason: string, readonly party: { readonly id: string, readonly name: string } | null, readonly flow: { readonly id: string } | null }> } | null };

export type WayFlowFragment = { readonly sentence: string, readonly from: { readonly id: string, readonly name: string } | null, readonly to: { readonly id: string, readonly name: string } | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly carries: string | null, readonly standing: Standing, readonly strength: Strength | null, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly certain: boolean, readonly document: { readonly id: string, readonly name: string } }> } };

export type RevisionsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type RevisionsQuery = { readonly answer: { readonly total: number, readonly edges: ReadonlyArray<{ readonly node: { readonly number: number, readonly date: string, readonly digest: string, readonly parent: number | null, readonly added: number, readonly changed: number, readonly removed: number, readonly message: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SelectQueryVariables = Exact<{
  expression: string;
  first?: number;
  after?: string | null | undefined;
  flowsAfter?: string | null | undefined;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
  citations?: number;
}>;


export type SelectQuery = { readonly answer: { readonly sentence: string, readonly total: number, readonly flowsTotal: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly codes: ReadonlyArray<{ readonly scheme: CodeScheme, readonly version: string | null, readonly code: string }> } }>, readonly flows: ReadonlyArray<{ readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly name: string } | null, readonly to: { readonly id: string, readonly name: string } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly document: { readonly id: string, readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SinglePointsQueryVariables = Exact<{
  filter?: FlowFilter | null | undefined;
  landscape?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type SinglePointsQuery = { readonly answer: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly points: ReadonlyArray<{ readonly kind: SinglePointKind, readonly pairs: number, readonly sentence: string, readonly party: { readonly id: string, readonly name: string } | null, readonly flow: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type StatedInQueryVariables = Exact<{
  document: string;
  locator?: string | null | undefined;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  bases?: ReadonlyArray<Basis> | Basis | null | undefined;
  having?: ReadonlyArray<ValueAsked> | ValueAsked | null | undefined;
  first?: number;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type StatedInQuery = { readonly answer: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly sections: ReadonlyArray<{ readonly locator: string, readonly title: string | null, readonly facts: number }>, readonly edges: ReadonlyArray<{ readonly section: string, readonly locator: string, readonly basis: Basis, readonly certain: boolean, readonly node: { readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SuggestionsQueryVariables = Exact<{
  landscape?: string | null | undefined;
  at?: SuggestedAt | null | undefined;
  first?: number;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type SuggestionsQuery = { readonly answer: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly edges: ReadonlyArray<{ readonly node: { readonly asks: string, readonly page: string | null, readonly example: string | null } }> } | null };

export type UpstreamQueryVariables = Exact<{
  of: string;
  depth?: number;
  filter?: FlowFilter | null | undefined;
  lift?: Lift;
  first?: number;
  after?: string | null | undefined;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
  flows?: number;
  citations?: number;
}>;


export type UpstreamQuery = { readonly answer: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly edges: ReadonlyArray<{ readonly degree: number, readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly by: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly name: string } | null, readonly to: { readonly id: string, readonly name: string } | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly carries: string | null, readonly standing: Standing, readonly strength: Strength | null, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly certain: boolean, readonly document: { readonly id: string, readonly name: string } }> } }> }>, readonly unstated: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly name: string } | null, readonly to: { readonly id: string, readonly name: string } | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly carries: string | null, readonly standing: Standing, readonly strength: Strength | null, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly certain: boolean, readonly document: { readonly id: string, readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type UpstreamFlowFragment = { readonly sentence: string, readonly from: { readonly id: string, readonly name: string } | null, readonly to: { readonly id: string, readonly name: string } | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly carries: string | null, readonly standing: Standing, readonly strength: Strength | null, readonly via: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly certain: boolean, readonly document: { readonly id: string, readonly name: string } }> } };

export type WhatIfQueryVariables = Exact<{
  removeParties?: ReadonlyArray<string> | string | null | undefined;
  removeFlows?: ReadonlyArray<string> | string | null | undefined;
  addFlows?: ReadonlyArray<NewFlow> | NewFlow | null | undefined;
  filter?: FlowFilter | null | undefined;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language?: Language;
}>;


export type WhatIfQuery = { readonly answer: { readonly sentence: string, readonly goneFlowsTotal: number, readonly turnedTotal: number, readonly wholeTotal: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly endedFlows: ReadonlyArray<{ readonly why: EndedWhy, readonly remains: WhatRemains | null, readonly sentence: string, readonly flow: { readonly id: string } }>, readonly cutOff: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly unheard: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly between: ReadonlyArray<{ readonly dimension: FacetDimension, readonly from: string, readonly to: string, readonly before: number, readonly after: number }>, readonly lost: ReadonlyArray<{ readonly from: { readonly id: string, readonly name: string }, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly gained: ReadonlyArray<{ readonly from: { readonly id: string, readonly name: string }, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly apart: ReadonlyArray<{ readonly dimension: FacetDimension, readonly from: string, readonly to: string }>, readonly turned: ReadonlyArray<{ readonly result: string, readonly before: CheckStatus | null, readonly beforeInWords: string | null, readonly after: CheckStatus | null, readonly afterInWords: string | null, readonly sentence: string }> } | null };
