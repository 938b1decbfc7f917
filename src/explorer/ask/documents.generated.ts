/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What is done to a fact. */
export type ChangeAct =
  /** It comes, whole. */
  | 'ADD'
  /** It comes back, having been withdrawn. */
  | 'RETURN'
  /** One of its properties is set. */
  | 'SET'
  /** It is withdrawn; its id stays its own for ever. */
  | 'WITHDRAW';

/** One change of one fact, as somebody proposes it. */
export type ChangeInput = {
  /** What is done. */
  readonly act: ChangeAct;
  /** What it is to be: the property's whole value, or the whole fact where one is added; null where there is to be nothing. */
  readonly after?: unknown;
  /** What it was when this was typed: where it is another by now, the change is told to be stale. Left out, nothing is compared. */
  readonly before?: unknown;
  /** The id of the fact; for one that is added, a new lower-case slug. */
  readonly fact: string;
  /** The property that is set, as the model calls it; left out where the fact as such comes or goes. */
  readonly property?: string | null | undefined;
};

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

/** What can be done with a contribution. */
export type ContributionAct =
  /** A reviewer asks its author for more. */
  | 'ASK_BACK'
  /** A contributor begins one. */
  | 'BEGIN'
  /** Somebody says something of it. */
  | 'COMMENT'
  /** A reviewer accepts or declines its changes. */
  | 'DECIDE'
  /** An owner proposes, accepts and publishes in one act. */
  | 'LOAD'
  /** Its author proposes it. */
  | 'PROPOSE'
  /** The owner publishes what was accepted. */
  | 'PUBLISH'
  /** A reader remarks on something. */
  | 'REMARK'
  /** Its author saves what was typed. */
  | 'SAVE'
  /** A reviewer takes it up. */
  | 'TAKE_UP'
  /** Its author or a reviewer takes it back, or lets another take its place. */
  | 'WITHDRAW';

/** How a contribution came about. */
export type ContributionOrigin =
  /** By somebody signed in, or by a program with a key. */
  | 'CONTRIBUTOR'
  /** By an owner who loaded a folder or a workbook: proposed, accepted and published in one act. */
  | 'LOAD'
  /** By a reader, without an account. */
  | 'READER';

/** How far a contribution has come. */
export type ContributionState =
  /** Each of its changes is accepted or declined. */
  | 'DECIDED'
  /** Its author works at it. Nobody else sees it; where it was proposed before, reviewers do. */
  | 'DRAFT'
  /** Somebody looks it over. */
  | 'IN_REVIEW'
  /** It waits for somebody to take it up. */
  | 'PROPOSED'
  /** What was accepted of it is published. */
  | 'PUBLISHED'
  /** It was taken back, or another took its place. */
  | 'WITHDRAWN';

/** What may change on a way. */
export type CrossingDimension =
  /** The area. */
  | 'AREA'
  /** The kind of flow. */
  | 'KIND'
  /** The landscape by whose sources it is so. */
  | 'LANDSCAPE'
  /** The level. */
  | 'LEVEL';

/** What is decided of one change. */
export type DecisionInput = {
  /** Whether it is accepted. */
  readonly accept: boolean;
  /** The place of the change. */
  readonly change: number;
  /** Why; needed where it is declined. */
  readonly reason?: string | null | undefined;
};

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

/** One end of a way asked for. */
export type PathEnd =
  /** The party asked from. */
  | 'FROM'
  /** The party asked to. */
  | 'TO';

/** Who can answer a point. */
export type PointAnswerer =
  /** The municipalities, each for itself. */
  | 'MUNICIPALITY'
  /** Somebody else, such as the state or a network. */
  | 'OTHERS'
  /** The region that owns the landscape. */
  | 'REGION';

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

/** What the title page of an edition says. */
export type TitlePageInput = {
  /** By whom it was adopted. */
  readonly adoptedBy?: string | null | undefined;
  /** Whom to turn to. */
  readonly contact?: string | null | undefined;
  /** What changed and why, in plain words. */
  readonly note?: string | null | undefined;
  /** Its registration number. */
  readonly registrationNumber?: string | null | undefined;
  /** What it replaces. */
  readonly replaces?: string | null | undefined;
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

export type FindQueryVariables = Exact<{
  text: string;
  first?: number;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  prefer?: ReadonlyArray<string> | string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type FindQuery = { readonly find: { readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly hits: ReadonlyArray<{ readonly section: string | null, readonly belongsTo: string | null, readonly why: string, readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly landscapes: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null };

export type PartyFragment = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null };

export type CitedFragment = { readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } };

export type FlowFragment = { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> };

export type FollowedFragment = { readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } };

export type ToldFragment = { readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> };

type Basis_ArrivalAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_BreakAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_BrowseAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_CalendarAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_ConformanceAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_CoverageAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_FindAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_FlowAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_GoalsAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_LandscapeAreaAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_LandscapeMap_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_LoopAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_MandateAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_ParticipantAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_PassageAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_PathAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_PreparationAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_SelectAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_SinglePointAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_StatedInAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_SuggestionAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

type Basis_WhatIfAnswer_Fragment = { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null };

export type BasisFragment =
  | Basis_ArrivalAnswer_Fragment
  | Basis_BreakAnswer_Fragment
  | Basis_BrowseAnswer_Fragment
  | Basis_CalendarAnswer_Fragment
  | Basis_ConformanceAnswer_Fragment
  | Basis_CoverageAnswer_Fragment
  | Basis_FindAnswer_Fragment
  | Basis_FlowAnswer_Fragment
  | Basis_GoalsAnswer_Fragment
  | Basis_LandscapeAreaAnswer_Fragment
  | Basis_LandscapeMap_Fragment
  | Basis_LoopAnswer_Fragment
  | Basis_MandateAnswer_Fragment
  | Basis_ParticipantAnswer_Fragment
  | Basis_PassageAnswer_Fragment
  | Basis_PathAnswer_Fragment
  | Basis_PreparationAnswer_Fragment
  | Basis_SelectAnswer_Fragment
  | Basis_SinglePointAnswer_Fragment
  | Basis_StatedInAnswer_Fragment
  | Basis_SuggestionAnswer_Fragment
  | Basis_WhatIfAnswer_Fragment
;

export type CalendarItemFragment = { readonly kind: CalendarKind, readonly title: string, readonly when: string, readonly from: string | null, readonly to: string | null, readonly earliest: string | null, readonly latest: string | null, readonly uncertain: boolean, readonly yearly: boolean, readonly quarter: number | null, readonly statedUntil: string | null, readonly standing: Standing, readonly fact: { readonly id: string }, readonly whose: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> };

export type CalendarQueryVariables = Exact<{
  of?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  kinds?: ReadonlyArray<CalendarKind> | CalendarKind | null | undefined;
  after?: string | null | undefined;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type CalendarQuery = { readonly calendar: { readonly sentence: string, readonly total: number, readonly undatedTotal: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly of: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly entries: ReadonlyArray<{ readonly kind: CalendarKind, readonly title: string, readonly when: string, readonly from: string | null, readonly to: string | null, readonly earliest: string | null, readonly latest: string | null, readonly uncertain: boolean, readonly yearly: boolean, readonly quarter: number | null, readonly statedUntil: string | null, readonly standing: Standing, readonly fact: { readonly id: string }, readonly whose: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly undated: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type PreparationQueryVariables = Exact<{
  of: string;
  quarter: number;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type PreparationQuery = { readonly meetingPreparation: { readonly sentence: string, readonly quarter: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly of: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }, readonly slots: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly topics: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly informing: ReadonlyArray<{ readonly existence: Existence, readonly document: { readonly id: string, readonly name: string } | null, readonly giver: { readonly id: string, readonly name: string } | null, readonly flow: { readonly id: string, readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } }>, readonly fromBelow: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly openQuestions: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly ordersFromAbove: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly silences: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly toClarify: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly settledBy: string | null, readonly evidence: ReadonlyArray<{ readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }> }> } | null };

export type CalledQueryVariables = Exact<{
  of: string;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type CalledQuery = { readonly participants: { readonly total: number, readonly participants: ReadonlyArray<{ readonly cursor: string, readonly called: ReadonlyArray<string>, readonly capacities: ReadonlyArray<Capacity>, readonly who: { readonly id: string, readonly kind: EntityKind, readonly name: string } | null }> } | null };

export type MapPlacesQueryVariables = Exact<{
  landscape: string;
  revision: number;
  language: Language;
}>;


export type MapPlacesQuery = { readonly landscapeMap: { readonly columns: ReadonlyArray<{ readonly name: string, readonly type: { readonly id: string } | null }>, readonly rows: ReadonlyArray<{ readonly level: Level | null, readonly name: string }>, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly type: string | null, readonly parties: ReadonlyArray<{ readonly party: { readonly id: string, readonly name: string } }> }> } | null };

export type ConformanceQueryVariables = Exact<{
  landscape: string;
  verdicts?: ReadonlyArray<Verdict> | Verdict | null | undefined;
  aspects?: ReadonlyArray<ConformanceAspect> | ConformanceAspect | null | undefined;
  after?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type ConformanceQuery = { readonly conformance: { readonly hasDesign: boolean, readonly hasBlueprint: boolean, readonly unplannedReason: string | null, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly landscape: { readonly id: string, readonly name: string }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly items: ReadonlyArray<{ readonly cursor: string, readonly aspect: ConformanceAspect, readonly verdict: Verdict, readonly areas: ReadonlyArray<AreaColour>, readonly levels: ReadonlyArray<Level>, readonly reason: string, readonly sentence: string, readonly designedOn: string | null, readonly documentedOn: string | null, readonly forum: { readonly id: string, readonly name: string } | null, readonly designed: { readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } | null, readonly documented: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly nearby: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }> }> } | null };

export type ConformanceWholeQueryVariables = Exact<{
  landscape: string;
  revision?: number | null | undefined;
  language: Language;
}>;


export type ConformanceWholeQuery = { readonly conformance: { readonly hasDesign: boolean, readonly leadInWords: string, readonly furtherInWords: string | null, readonly unplannedReason: string | null, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly landscape: { readonly name: string }, readonly facets: ReadonlyArray<{ readonly dimension: FacetDimension, readonly value: string, readonly count: number }> } | null };

export type WritingQueryVariables = Exact<{
  landscape?: string | null | undefined;
}>;


export type WritingQuery = { readonly writing: { readonly isOpen: boolean, readonly mayDo: ReadonlyArray<ContributionAct> } | null };

export type ShownFaultFragment = { readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null };

export type ShownChangeFragment = { readonly place: number, readonly fact: string, readonly kind: EntityKind, readonly act: ChangeAct, readonly property: string | null, readonly propertyInWords: string | null, readonly beforeInWords: string | null, readonly afterInWords: string | null, readonly name: string, readonly sentence: string, readonly decision: { readonly accepted: boolean, readonly sentence: string, readonly by: string | null, readonly at: string } | null };

export type ShownContributionFragment = { readonly number: number, readonly address: string, readonly landscape: string, readonly base: number, readonly state: ContributionState, readonly stateInWords: string, readonly origin: ContributionOrigin, readonly author: string | null, readonly isMine: boolean, readonly begun: string, readonly changed: string, readonly message: string | null, readonly sentence: string, readonly changesTotal: number, readonly publishedIn: number | null, readonly mergedInto: number | null, readonly answering: ReadonlyArray<number>, readonly undoing: number | null, readonly mayDo: ReadonlyArray<ContributionAct>, readonly remark: { readonly about: string | null, readonly page: string | null, readonly wrong: string | null, readonly knownHow: string | null, readonly email: string | null } | null, readonly changes: ReadonlyArray<{ readonly place: number, readonly fact: string, readonly kind: EntityKind, readonly act: ChangeAct, readonly property: string | null, readonly propertyInWords: string | null, readonly beforeInWords: string | null, readonly afterInWords: string | null, readonly name: string, readonly sentence: string, readonly decision: { readonly accepted: boolean, readonly sentence: string, readonly by: string | null, readonly at: string } | null }>, readonly discussion: ReadonlyArray<{ readonly by: string | null, readonly at: string, readonly words: string | null }>, readonly history: ReadonlyArray<{ readonly place: number, readonly at: string, readonly sentence: string, readonly words: string | null }>, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }> };

export type OneContributionQueryVariables = Exact<{
  number?: number | null | undefined;
  token?: string | null | undefined;
  language: Language;
}>;


export type OneContributionQuery = { readonly contribution: { readonly number: number, readonly address: string, readonly landscape: string, readonly base: number, readonly state: ContributionState, readonly stateInWords: string, readonly origin: ContributionOrigin, readonly author: string | null, readonly isMine: boolean, readonly begun: string, readonly changed: string, readonly message: string | null, readonly sentence: string, readonly changesTotal: number, readonly publishedIn: number | null, readonly mergedInto: number | null, readonly answering: ReadonlyArray<number>, readonly undoing: number | null, readonly mayDo: ReadonlyArray<ContributionAct>, readonly remark: { readonly about: string | null, readonly page: string | null, readonly wrong: string | null, readonly knownHow: string | null, readonly email: string | null } | null, readonly changes: ReadonlyArray<{ readonly place: number, readonly fact: string, readonly kind: EntityKind, readonly act: ChangeAct, readonly property: string | null, readonly propertyInWords: string | null, readonly beforeInWords: string | null, readonly afterInWords: string | null, readonly name: string, readonly sentence: string, readonly decision: { readonly accepted: boolean, readonly sentence: string, readonly by: string | null, readonly at: string } | null }>, readonly discussion: ReadonlyArray<{ readonly by: string | null, readonly at: string, readonly words: string | null }>, readonly history: ReadonlyArray<{ readonly place: number, readonly at: string, readonly sentence: string, readonly words: string | null }>, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }> } | null };

export type ConsequencesOfQueryVariables = Exact<{
  number: number;
  language: Language;
}>;


export type ConsequencesOfQuery = { readonly consequences: { readonly sentences: ReadonlyArray<string>, readonly revision: number, readonly partialReason: string | null, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }> } | null };

export type RemarkedQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  revision?: number | null | undefined;
  language: Language;
}>;


export type RemarkedQuery = { readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly itself: { readonly sentence: string } } | null> | null };

export type CameFragment = { readonly done: boolean, readonly token: string | null, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }>, readonly contribution: { readonly number: number, readonly address: string } | null };

export type RemarkMutationVariables = Exact<{
  key: string;
  landscape: string;
  about?: string | null | undefined;
  page?: string | null | undefined;
  wrong: string;
  knownHow?: string | null | undefined;
  email?: string | null | undefined;
  language: Language;
}>;


export type RemarkMutation = { readonly outcome: { readonly done: boolean, readonly token: string | null, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }>, readonly contribution: { readonly number: number, readonly address: string } | null } | null };

export type CommentOnMutationVariables = Exact<{
  key: string;
  number: number;
  token?: string | null | undefined;
  words: string;
  language: Language;
}>;


export type CommentOnMutation = { readonly outcome: { readonly done: boolean, readonly token: string | null, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }>, readonly contribution: { readonly number: number, readonly address: string } | null } | null };

export type TakeUpMutationVariables = Exact<{
  key: string;
  number: number;
  language: Language;
}>;


export type TakeUpMutation = { readonly outcome: { readonly done: boolean, readonly token: string | null, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }>, readonly contribution: { readonly number: number, readonly address: string } | null } | null };

export type AskBackMutationVariables = Exact<{
  key: string;
  number: number;
  words: string;
  language: Language;
}>;


export type AskBackMutation = { readonly outcome: { readonly done: boolean, readonly token: string | null, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }>, readonly contribution: { readonly number: number, readonly address: string } | null } | null };

export type DecideMutationVariables = Exact<{
  key: string;
  number: number;
  decisions?: ReadonlyArray<DecisionInput> | DecisionInput | null | undefined;
  words?: string | null | undefined;
  language: Language;
}>;


export type DecideMutation = { readonly outcome: { readonly done: boolean, readonly token: string | null, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }>, readonly contribution: { readonly number: number, readonly address: string } | null } | null };

export type ProposeMutationVariables = Exact<{
  key: string;
  number: number;
  language: Language;
}>;


export type ProposeMutation = { readonly outcome: { readonly done: boolean, readonly token: string | null, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }>, readonly contribution: { readonly number: number, readonly address: string } | null } | null };

export type WithdrawMutationVariables = Exact<{
  key: string;
  number: number;
  token?: string | null | undefined;
  words?: string | null | undefined;
  language: Language;
}>;


export type WithdrawMutation = { readonly outcome: { readonly done: boolean, readonly token: string | null, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }>, readonly contribution: { readonly number: number, readonly address: string } | null } | null };

export type RegisterQueryVariables = Exact<{
  landscape: string;
  states?: ReadonlyArray<ContributionState> | ContributionState | null | undefined;
  mine: boolean;
  about?: string | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type RegisterQuery = { readonly contributions: { readonly total: number, readonly sentence: string, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly number: number, readonly state: ContributionState, readonly stateInWords: string, readonly origin: ContributionOrigin, readonly author: string | null, readonly begun: string, readonly changed: string, readonly message: string | null, readonly changesTotal: number, readonly remark: { readonly wrong: string | null } | null, readonly changes: ReadonlyArray<{ readonly sentence: string }> } }> } | null };

export type RegisteredFragment = { readonly number: number, readonly state: ContributionState, readonly stateInWords: string, readonly origin: ContributionOrigin, readonly author: string | null, readonly begun: string, readonly changed: string, readonly message: string | null, readonly changesTotal: number, readonly remark: { readonly wrong: string | null } | null, readonly changes: ReadonlyArray<{ readonly sentence: string }> };

export type PublishableQueryVariables = Exact<{
  landscape: string;
  language: Language;
}>;


export type PublishableQuery = { readonly contributions: { readonly edges: ReadonlyArray<{ readonly node: { readonly mayDo: ReadonlyArray<ContributionAct>, readonly number: number, readonly state: ContributionState, readonly stateInWords: string, readonly origin: ContributionOrigin, readonly author: string | null, readonly begun: string, readonly changed: string, readonly message: string | null, readonly changesTotal: number, readonly decided: ReadonlyArray<{ readonly sentence: string, readonly decision: { readonly accepted: boolean } | null }>, readonly remark: { readonly wrong: string | null } | null, readonly changes: ReadonlyArray<{ readonly sentence: string }> } }> } | null };

export type PublishMutationVariables = Exact<{
  key: string;
  numbers: ReadonlyArray<number> | number;
  title?: TitlePageInput | null | undefined;
  language: Language;
}>;


export type PublishMutation = { readonly outcome: { readonly done: boolean, readonly revision: number | null, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }> } | null };

export type CorrectableQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type CorrectableQuery = { readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly nameSv: string, readonly nameEn: string, readonly descriptionSv: string | null, readonly descriptionEn: string | null, readonly itself: { readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly inSwedish: ReadonlyArray<{ readonly property: string, readonly value: string }>, readonly inEnglish: ReadonlyArray<{ readonly property: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly property: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reasonSv: string | null, readonly reasonEn: string | null, readonly document: { readonly id: string, readonly name: string } }> } } | null };

export type DraftCameFragment = { readonly done: boolean, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }>, readonly contribution: { readonly number: number, readonly address: string, readonly mayDo: ReadonlyArray<ContributionAct>, readonly changes: ReadonlyArray<{ readonly place: number, readonly fact: string, readonly kind: EntityKind, readonly act: ChangeAct, readonly property: string | null, readonly propertyInWords: string | null, readonly beforeInWords: string | null, readonly afterInWords: string | null, readonly name: string, readonly sentence: string, readonly decision: { readonly accepted: boolean, readonly sentence: string, readonly by: string | null, readonly at: string } | null }>, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }> } | null };

export type BeginMutationVariables = Exact<{
  key: string;
  landscape: string;
  message?: string | null | undefined;
  changes?: ReadonlyArray<ChangeInput> | ChangeInput | null | undefined;
  language: Language;
}>;


export type BeginMutation = { readonly outcome: { readonly done: boolean, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }>, readonly contribution: { readonly number: number, readonly address: string, readonly mayDo: ReadonlyArray<ContributionAct>, readonly changes: ReadonlyArray<{ readonly place: number, readonly fact: string, readonly kind: EntityKind, readonly act: ChangeAct, readonly property: string | null, readonly propertyInWords: string | null, readonly beforeInWords: string | null, readonly afterInWords: string | null, readonly name: string, readonly sentence: string, readonly decision: { readonly accepted: boolean, readonly sentence: string, readonly by: string | null, readonly at: string } | null }>, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }> } | null } | null };

export type SaveMutationVariables = Exact<{
  key: string;
  number: number;
  message?: string | null | undefined;
  changes?: ReadonlyArray<ChangeInput> | ChangeInput | null | undefined;
  language: Language;
}>;


export type SaveMutation = { readonly outcome: { readonly done: boolean, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }>, readonly contribution: { readonly number: number, readonly address: string, readonly mayDo: ReadonlyArray<ContributionAct>, readonly changes: ReadonlyArray<{ readonly place: number, readonly fact: string, readonly kind: EntityKind, readonly act: ChangeAct, readonly property: string | null, readonly propertyInWords: string | null, readonly beforeInWords: string | null, readonly afterInWords: string | null, readonly name: string, readonly sentence: string, readonly decision: { readonly accepted: boolean, readonly sentence: string, readonly by: string | null, readonly at: string } | null }>, readonly faults: ReadonlyArray<{ readonly change: number | null, readonly fact: string | null, readonly property: string | null, readonly code: string, readonly message: string, readonly suggestion: string | null, readonly nowInWords: string | null }> } | null } | null };

export type CoverageQueryVariables = Exact<{
  landscape: string;
  area?: AreaColour | null | undefined;
  level?: Level | null | undefined;
  place?: string | null | undefined;
  role?: RoleName | null | undefined;
  side?: FlowSide | null | undefined;
  status?: ReadonlyArray<CheckStatus> | CheckStatus | null | undefined;
  ground?: ReadonlyArray<Ground> | Ground | null | undefined;
  comparedWith?: string | null | undefined;
  after?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type CoverageQuery = { readonly coverage: { readonly total: number, readonly notApplicableInWords: string | null, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly landscape: { readonly id: string, readonly name: string }, readonly checks: ReadonlyArray<{ readonly check: { readonly id: string, readonly holds: string, readonly placeInTopic: number, readonly hasOwnRow: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly results: ReadonlyArray<{ readonly id: string, readonly status: CheckStatus, readonly ground: Ground | null, readonly inWords: string, readonly seriousness: Seriousness, readonly side: FlowSide, readonly answeredBy: AnsweredBy, readonly areas: ReadonlyArray<AreaColour>, readonly levels: ReadonlyArray<Level>, readonly roles: ReadonlyArray<RoleName>, readonly sentence: string, readonly settledBy: string | null, readonly reason: string, readonly reasonFrom: ReasonFrom, readonly reasonFromInWords: string, readonly evidenceTotal: number, readonly check: { readonly id: string }, readonly topic: { readonly id: string, readonly name: string, readonly place: number, readonly byThing: boolean, readonly begins: boolean }, readonly of: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly reasonFacts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly mendedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly nearby: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }> }> } | null };

export type CheckedFragment = { readonly check: { readonly id: string, readonly holds: string, readonly placeInTopic: number, readonly hasOwnRow: boolean } };

export type CountsFragment = { readonly gap: number, readonly unknown: number, readonly met: number, readonly notApplicable: number };

export type FindingFragment = { readonly id: string, readonly status: CheckStatus, readonly ground: Ground | null, readonly inWords: string, readonly seriousness: Seriousness, readonly side: FlowSide, readonly answeredBy: AnsweredBy, readonly areas: ReadonlyArray<AreaColour>, readonly levels: ReadonlyArray<Level>, readonly roles: ReadonlyArray<RoleName>, readonly sentence: string, readonly settledBy: string | null, readonly reason: string, readonly reasonFrom: ReasonFrom, readonly reasonFromInWords: string, readonly evidenceTotal: number, readonly check: { readonly id: string }, readonly topic: { readonly id: string, readonly name: string, readonly place: number, readonly byThing: boolean, readonly begins: boolean }, readonly of: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly reasonFacts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly mendedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly nearby: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }> };

export type CoverageLeadQueryVariables = Exact<{
  landscape: string;
  place?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type CoverageLeadQuery = { readonly coverage: { readonly leadInWords: string, readonly furtherInWords: string | null, readonly sentence: string, readonly beginsInWords: string | null, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly points: ReadonlyArray<{ readonly name: string, readonly sentence: string, readonly requiredInWords: string | null, readonly status: CheckStatus, readonly answerer: PointAnswerer, readonly results: ReadonlyArray<string>, readonly id: string, readonly check: { readonly id: string } }> } | null };

export type CoverageOfCheckQueryVariables = Exact<{
  landscape: string;
  place?: string | null | undefined;
  checks: ReadonlyArray<string> | string;
  revision?: number | null | undefined;
  language: Language;
}>;


export type CoverageOfCheckQuery = { readonly coverage: { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly checks: ReadonlyArray<{ readonly check: { readonly id: string, readonly holds: string, readonly placeInTopic: number, readonly hasOwnRow: boolean } }>, readonly results: ReadonlyArray<{ readonly id: string, readonly status: CheckStatus, readonly ground: Ground | null, readonly inWords: string, readonly seriousness: Seriousness, readonly side: FlowSide, readonly answeredBy: AnsweredBy, readonly areas: ReadonlyArray<AreaColour>, readonly levels: ReadonlyArray<Level>, readonly roles: ReadonlyArray<RoleName>, readonly sentence: string, readonly settledBy: string | null, readonly reason: string, readonly reasonFrom: ReasonFrom, readonly reasonFromInWords: string, readonly evidenceTotal: number, readonly check: { readonly id: string }, readonly topic: { readonly id: string, readonly name: string, readonly place: number, readonly byThing: boolean, readonly begins: boolean }, readonly of: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly reasonFacts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly mendedBy: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string }>, readonly nearby: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }> }> } | null };

export type CoverageAroundQueryVariables = Exact<{
  landscape: string;
  area?: AreaColour | null | undefined;
  level?: Level | null | undefined;
  place?: string | null | undefined;
  role?: RoleName | null | undefined;
  side?: FlowSide | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type CoverageAroundQuery = { readonly coverage: { readonly comparable: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly shares: ReadonlyArray<{ readonly dimension: string, readonly value: string, readonly name: string, readonly counts: { readonly gap: number, readonly unknown: number, readonly met: number, readonly notApplicable: number }, readonly provided: { readonly gap: number, readonly unknown: number, readonly met: number, readonly notApplicable: number }, readonly inPlace: { readonly gap: number, readonly unknown: number, readonly met: number, readonly notApplicable: number } }>, readonly completeness: ReadonlyArray<{ readonly share: number, readonly missing: ReadonlyArray<string>, readonly of: { readonly id: string, readonly kind: EntityKind, readonly name: string } }> } | null };

export type CoveragePlacesQueryVariables = Exact<{
  landscape: string;
  revision?: number | null | undefined;
  language: Language;
}>;


export type CoveragePlacesQuery = { readonly coverage: { readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type AreasQueryVariables = Exact<{
  revision?: number | null | undefined;
  language: Language;
}>;


export type AreasQuery = { readonly landscapeAreas: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly colour: AreaColour, readonly name: string, readonly inAWord: string, readonly landscapes: ReadonlyArray<{ readonly id: string }> } }> } | null };

export type LandscapesQueryVariables = Exact<{
  revision?: number | null | undefined;
  language: Language;
}>;


export type LandscapesQuery = { readonly browse: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly itself: { readonly links: ReadonlyArray<{ readonly entity: { readonly id: string, readonly name: string } }>, readonly values: ReadonlyArray<{ readonly property: string, readonly value: string }> } } }> } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly id: string, readonly name: string } | null };

export type NewestQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestQuery = { readonly revisions: { readonly edges: ReadonlyArray<{ readonly node: { readonly number: number, readonly date: string, readonly added: number, readonly changed: number, readonly removed: number } }> } | null };

export type GoalsQueryVariables = Exact<{
  landscape: string;
  revision?: number | null | undefined;
  language: Language;
}>;


export type GoalsQuery = { readonly goals: { readonly leadInWords: string | null, readonly furtherInWords: string | null, readonly sentence: string } | null, readonly browse: { readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly description: string | null, readonly itself: { readonly standing: Standing, readonly links: ReadonlyArray<{ readonly property: string, readonly entity: { readonly id: string, readonly name: string } }>, readonly values: ReadonlyArray<{ readonly property: string, readonly value: string }> }, readonly ties: ReadonlyArray<{ readonly id: string, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly links: ReadonlyArray<{ readonly property: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly coverage: { readonly results: ReadonlyArray<{ readonly id: string, readonly status: CheckStatus, readonly sentence: string, readonly of: { readonly id: string } }> } | null };

export type LandscapeMapQueryVariables = Exact<{
  landscape: string;
  area?: AreaColour | null | undefined;
  role?: RoleName | null | undefined;
  place?: string | null | undefined;
  select?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type LandscapeMapQuery = { readonly landscapeMap: { readonly leadInWords: string, readonly sentence: string, readonly filter: string, readonly total: number, readonly named: number, readonly empty: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly landscape: { readonly id: string, readonly name: string }, readonly owner: { readonly id: string, readonly name: string } | null, readonly covers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly edition: { readonly contactName: string | null, readonly contactAddress: string | null, readonly adoptedBy: string | null, readonly registrationNumber: string | null, readonly replaces: string | null }, readonly areas: ReadonlyArray<{ readonly id: string, readonly colour: AreaColour, readonly name: string, readonly inAWord: string }>, readonly groups: ReadonlyArray<{ readonly name: string, readonly types: ReadonlyArray<{ readonly id: string }>, readonly untyped: ReadonlyArray<{ readonly id: string }> }>, readonly columns: ReadonlyArray<{ readonly name: string, readonly total: number, readonly type: { readonly id: string } | null }>, readonly rows: ReadonlyArray<{ readonly level: Level | null, readonly name: string, readonly total: number }>, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly type: string | null, readonly total: number, readonly parties: ReadonlyArray<{ readonly roles: ReadonlyArray<RoleName>, readonly areas: ReadonlyArray<AreaColour>, readonly side: FlowSide, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly why: ReadonlyArray<{ readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly certain: boolean, readonly document: { readonly id: string, readonly name: string, readonly authors: ReadonlyArray<string>, readonly publisher: string | null, readonly date: string | null } }> }> }> }>, readonly former: ReadonlyArray<{ readonly party: { readonly id: string, readonly name: string }, readonly successor: { readonly id: string, readonly name: string } }> } | null };

export type MapAtQueryVariables = Exact<{
  landscape: string;
  area?: AreaColour | null | undefined;
  role?: RoleName | null | undefined;
  place?: string | null | undefined;
  select?: string | null | undefined;
  other: number;
  language: Language;
}>;


export type MapAtQuery = { readonly landscapeMap: { readonly revision: number, readonly asOf: string, readonly columns: ReadonlyArray<{ readonly name: string, readonly type: { readonly id: string } | null }>, readonly rows: ReadonlyArray<{ readonly level: Level | null, readonly name: string }>, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly type: string | null, readonly parties: ReadonlyArray<{ readonly party: { readonly id: string, readonly name: string } }> }> } | null };

export type ChangesBetweenQueryVariables = Exact<{
  since: number;
  until: number;
}>;


export type ChangesBetweenQuery = { readonly changes: { readonly total: number } | null };

export type PlacesOfLandscapeQueryVariables = Exact<{
  landscape: string;
  revision?: number | null | undefined;
  language: Language;
}>;


export type PlacesOfLandscapeQuery = { readonly entity: { readonly itself: { readonly links: ReadonlyArray<{ readonly entity: { readonly id: string } }> } } | null, readonly browse: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly itself: { readonly links: ReadonlyArray<{ readonly entity: { readonly id: string } }> } } }> } | null };

export type PublishedRevisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedRevisionsQuery = { readonly revisions: { readonly edges: ReadonlyArray<{ readonly node: { readonly number: number, readonly date: string, readonly parent: number | null, readonly message: string | null } }> } | null };

export type WhatChangedQueryVariables = Exact<{
  since: number;
  until: number;
  of?: string | null | undefined;
  landscape?: string | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type WhatChangedQuery = { readonly changes: { readonly total: number, readonly added: number, readonly changed: number, readonly removed: number, readonly sentence: string, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly fact: string, readonly kind: EntityKind, readonly change: ChangeKind, readonly name: string, readonly sentence: string, readonly details: ReadonlyArray<{ readonly property: string, readonly called: string, readonly before: string | null, readonly after: string | null }> } }> } | null };

export type SuggestionsQueryVariables = Exact<{
  landscape?: string | null | undefined;
  at: SuggestedAt;
  after?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type SuggestionsQuery = { readonly suggestions: { readonly edges: ReadonlyArray<{ readonly node: { readonly theme: string | null, readonly asks: string, readonly page: string | null, readonly example: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type EntityQueryVariables = Exact<{
  id: string;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type EntityQuery = { readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly factsTotal: number, readonly givesTotal: number, readonly receivesTotal: number, readonly withdrawnIn: number | null, readonly codes: ReadonlyArray<{ readonly inWords: string }>, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly itself: { readonly id: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly sentence: string, readonly values: ReadonlyArray<{ readonly property: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly property: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }, readonly exchange: { readonly landscape: string | null, readonly feeders: number, readonly fed: number, readonly parties: number, readonly gives: number, readonly receives: number, readonly flows: number, readonly inherited: number, readonly carries: number, readonly soleCarrierOf: number, readonly carrierSentence: string | null, readonly carried: ReadonlyArray<{ readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }> } | null, readonly replacements: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly convening: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly values: ReadonlyArray<{ readonly property: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly property: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly leading: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly values: ReadonlyArray<{ readonly property: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly property: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly values: ReadonlyArray<{ readonly property: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly property: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly silences: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly values: ReadonlyArray<{ readonly property: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly property: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly values: ReadonlyArray<{ readonly property: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly property: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly differences: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly values: ReadonlyArray<{ readonly property: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly property: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly flows: ReadonlyArray<{ readonly id: string }>, readonly calendar: ReadonlyArray<{ readonly id: string }> } | null, readonly answered: { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null } | null };

export type LinkedFragment = { readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly values: ReadonlyArray<{ readonly property: string, readonly value: string }>, readonly links: ReadonlyArray<{ readonly property: string, readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> };

export type MembersQueryVariables = Exact<{
  of: string;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type MembersQuery = { readonly participants: { readonly sentence: string } | null };

export type UpstreamQueryVariables = Exact<{
  of: string;
  depth: number;
  filter?: FlowFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type UpstreamQuery = { readonly reached: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly degree: number, readonly onward: number, readonly inbound: number, readonly byTotal: number, readonly towards: ReadonlyArray<string | null>, readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }, readonly by: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } }> }>, readonly unstated: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } }> } | null };

export type DownstreamQueryVariables = Exact<{
  of: string;
  depth: number;
  filter?: FlowFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type DownstreamQuery = { readonly reached: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly degree: number, readonly onward: number, readonly inbound: number, readonly byTotal: number, readonly towards: ReadonlyArray<string | null>, readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }, readonly by: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } }> }>, readonly unstated: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } }> } | null };

export type NeighboursQueryVariables = Exact<{
  of: string;
  depth: number;
  filter?: FlowFilter | null | undefined;
  first: number;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type NeighboursQuery = { readonly upstream: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly degree: number, readonly onward: number, readonly inbound: number, readonly byTotal: number, readonly towards: ReadonlyArray<string | null>, readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }, readonly by: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } }> }>, readonly unstated: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } }> } | null, readonly downstream: { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly degree: number, readonly onward: number, readonly inbound: number, readonly byTotal: number, readonly towards: ReadonlyArray<string | null>, readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }, readonly by: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } }> }>, readonly unstated: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } }> } | null };

export type AroundFragment = { readonly sentence: string, readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly degree: number, readonly onward: number, readonly inbound: number, readonly byTotal: number, readonly towards: ReadonlyArray<string | null>, readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }, readonly by: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } }> }>, readonly unstated: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } }> };

export type CirclesQueryVariables = Exact<{
  of: string;
  filter?: FlowFilter | null | undefined;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type CirclesQuery = { readonly circles: { readonly ways: ReadonlyArray<{ readonly length: number, readonly steps: ReadonlyArray<{ readonly flow: { readonly id: string }, readonly from: { readonly id: string, readonly name: string } | null, readonly to: { readonly id: string, readonly name: string } | null }> }> } | null, readonly itself: { readonly ways: ReadonlyArray<{ readonly length: number, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } }> }> } | null };

export type PartyCalendarQueryVariables = Exact<{
  of: string;
  first: number;
  revision?: number | null | undefined;
  language: Language;
}>;


export type PartyCalendarQuery = { readonly calendar: { readonly sentence: string, readonly total: number, readonly undatedTotal: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly undated: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly entries: ReadonlyArray<{ readonly cursor: string, readonly kind: CalendarKind, readonly title: string, readonly when: string, readonly quarter: number | null, readonly statedUntil: string | null, readonly yearly: boolean, readonly standing: Standing, readonly whose: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly fact: { readonly id: string }, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }> } | null };

export type PartyMandateQueryVariables = Exact<{
  of: string;
  on?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type PartyMandateQuery = { readonly mandate: { readonly sentence: string, readonly chain: ChainState | null, readonly linksTotal: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly tops: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly links: ReadonlyArray<{ readonly degree: number, readonly from: string | null, readonly until: string | null, readonly holding: Holding | null, readonly sentence: string, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }, readonly by: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }, readonly decision: { readonly id: string, readonly name: string } | null, readonly reports: ReadonlyArray<{ readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null }>, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }> }>, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }> } | null };

export type PartyGapsQueryVariables = Exact<{
  landscape: string;
  after?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type PartyGapsQuery = { readonly coverage: { readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly results: ReadonlyArray<{ readonly id: string, readonly status: CheckStatus, readonly inWords: string, readonly seriousness: Seriousness, readonly sentence: string, readonly settledBy: string | null, readonly reason: string, readonly reasonFromInWords: string, readonly of: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly places: ReadonlyArray<{ readonly id: string }>, readonly mendedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }> }> } | null };

export type CountGapsQueryVariables = Exact<{
  landscape: string;
  after?: string | null | undefined;
  revision?: number | null | undefined;
}>;


export type CountGapsQuery = { readonly coverage: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly results: ReadonlyArray<{ readonly id: string, readonly of: { readonly id: string }, readonly places: ReadonlyArray<{ readonly id: string }>, readonly mendedBy: ReadonlyArray<{ readonly id: string }> }> } | null };

export type GapFragment = { readonly id: string, readonly status: CheckStatus, readonly inWords: string, readonly seriousness: Seriousness, readonly sentence: string, readonly settledBy: string | null, readonly reason: string, readonly reasonFromInWords: string, readonly of: { readonly id: string, readonly kind: EntityKind, readonly name: string }, readonly places: ReadonlyArray<{ readonly id: string }>, readonly mendedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }> };

export type EntityFactsQueryVariables = Exact<{
  id: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first: number;
  after?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type EntityFactsQuery = { readonly entity: { readonly factsTotal: number, readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly sentence: string, readonly standing: Standing, readonly strength: Strength | null, readonly from: string | null, readonly to: string | null, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } | null };

export type SelectionQueryVariables = Exact<{
  expression: string;
  after?: string | null | undefined;
  flowsAfter?: string | null | undefined;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type SelectionQuery = { readonly select: { readonly sentence: string, readonly total: number, readonly flowsTotal: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null, readonly codes: ReadonlyArray<{ readonly scheme: CodeScheme, readonly code: string }> } }>, readonly flows: ReadonlyArray<{ readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SourceDocumentFragment = { readonly id: string, readonly name: string, readonly authors: ReadonlyArray<string>, readonly publisher: string | null, readonly date: string | null, readonly url: string | null, readonly contact: string | null, readonly terms: string | null, readonly textUse: TextUse | null, readonly textReason: string | null, readonly heldBy: { readonly id: string, readonly name: string } | null };

export type SourceSectionFragment = { readonly locator: string, readonly title: string | null, readonly firstLine: number | null, readonly lastLine: number | null, readonly page: number | null, readonly facts: number, readonly empty: string | null };

export type SourceOutlineQueryVariables = Exact<{
  document: string;
  revision?: number | null | undefined;
  language: Language;
}>;


export type SourceOutlineQuery = { readonly statedIn: { readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly document: { readonly id: string, readonly name: string, readonly authors: ReadonlyArray<string>, readonly publisher: string | null, readonly date: string | null, readonly url: string | null, readonly contact: string | null, readonly terms: string | null, readonly textUse: TextUse | null, readonly textReason: string | null, readonly heldBy: { readonly id: string, readonly name: string } | null }, readonly sections: ReadonlyArray<{ readonly locator: string, readonly title: string | null, readonly firstLine: number | null, readonly lastLine: number | null, readonly page: number | null, readonly facts: number, readonly empty: string | null }> } | null };

export type SourcePassageQueryVariables = Exact<{
  document: string;
  locator: string;
  around: number;
  revision?: number | null | undefined;
  language: Language;
}>;


export type SourcePassageQuery = { readonly passage: { readonly locator: string, readonly firstLine: number | null, readonly lastLine: number | null, readonly sentence: string, readonly isCut: boolean, readonly hasBefore: boolean, readonly hasAfter: boolean, readonly sections: ReadonlyArray<{ readonly locator: string, readonly title: string | null, readonly firstLine: number | null, readonly lastLine: number | null, readonly page: number | null, readonly facts: number, readonly empty: string | null }>, readonly previous: { readonly locator: string, readonly title: string | null, readonly firstLine: number | null, readonly lastLine: number | null, readonly page: number | null, readonly facts: number, readonly empty: string | null } | null, readonly next: { readonly locator: string, readonly title: string | null, readonly firstLine: number | null, readonly lastLine: number | null, readonly page: number | null, readonly facts: number, readonly empty: string | null } | null, readonly lines: ReadonlyArray<{ readonly number: number, readonly text: string, readonly isCited: boolean, readonly isWithheld: boolean, readonly heading: string | null }> } | null };

export type StatedHereQueryVariables = Exact<{
  document: string;
  locator: string;
  first: number;
  revision?: number | null | undefined;
  language: Language;
}>;


export type StatedHereQuery = { readonly statedIn: { readonly total: number, readonly edges: ReadonlyArray<{ readonly locator: string, readonly certain: boolean, readonly node: { readonly id: string, readonly sentence: string, readonly standing: Standing } }> } | null };

export type SourceCardFragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly factsTotal: number, readonly itself: { readonly standing: Standing, readonly links: ReadonlyArray<{ readonly entity: { readonly id: string, readonly name: string } }>, readonly values: ReadonlyArray<{ readonly property: string, readonly value: string }> }, readonly citations: ReadonlyArray<{ readonly document: { readonly id: string, readonly name: string, readonly authors: ReadonlyArray<string>, readonly publisher: string | null, readonly date: string | null, readonly url: string | null, readonly contact: string | null, readonly terms: string | null, readonly textUse: TextUse | null, readonly textReason: string | null, readonly heldBy: { readonly id: string, readonly name: string } | null } }> };

export type SourcesQueryVariables = Exact<{
  landscape: string;
  after?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type SourcesQuery = { readonly entity: { readonly itself: { readonly links: ReadonlyArray<{ readonly entity: { readonly id: string, readonly name: string } }> } } | null, readonly browse: { readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly description: string | null, readonly factsTotal: number, readonly itself: { readonly standing: Standing, readonly links: ReadonlyArray<{ readonly entity: { readonly id: string, readonly name: string } }>, readonly values: ReadonlyArray<{ readonly property: string, readonly value: string }> }, readonly citations: ReadonlyArray<{ readonly document: { readonly id: string, readonly name: string, readonly authors: ReadonlyArray<string>, readonly publisher: string | null, readonly date: string | null, readonly url: string | null, readonly contact: string | null, readonly terms: string | null, readonly textUse: TextUse | null, readonly textReason: string | null, readonly heldBy: { readonly id: string, readonly name: string } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RestsOnQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type RestsOnQuery = { readonly entity: { readonly facts: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly sort: string | null, readonly citations: ReadonlyArray<{ readonly basis: Basis, readonly certain: boolean, readonly document: { readonly id: string } }> }>, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }> } | null };

export type SilencesOfQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  revision?: number | null | undefined;
  language: Language;
}>;


export type SilencesOfQuery = { readonly entities: ReadonlyArray<{ readonly itself: { readonly id: string, readonly sentence: string, readonly links: ReadonlyArray<{ readonly entity: { readonly id: string, readonly name: string } }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } } | null> | null };

export type FirstQuestionsQueryVariables = Exact<{
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type FirstQuestionsQuery = { readonly suggestions: { readonly edges: ReadonlyArray<{ readonly node: { readonly asks: string, readonly page: string | null, readonly shortAnswer: string | null } }> } | null, readonly calendar: { readonly entries: ReadonlyArray<{ readonly quarter: number | null, readonly whose: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null };

export type BreaksQueryVariables = Exact<{
  landscape: string;
  after?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type BreaksQuery = { readonly breaks: { readonly sentence: string, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly breaks: ReadonlyArray<{ readonly kind: BreakKind, readonly level: Level | null, readonly areas: ReadonlyArray<AreaColour>, readonly reason: string, readonly party: { readonly id: string, readonly name: string } | null, readonly flow: { readonly id: string, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } | null }> } | null };

export type SystemQueryVariables = Exact<{
  landscape: string;
  revision?: number | null | undefined;
  language: Language;
}>;


export type SystemQuery = { readonly select: { readonly total: number, readonly flowsTotal: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } }>, readonly flows: ReadonlyArray<{ readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }> } | null, readonly browse: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly itself: { readonly links: ReadonlyArray<{ readonly entity: { readonly id: string } }> } } }> } | null, readonly coverage: { readonly results: ReadonlyArray<{ readonly id: string, readonly status: CheckStatus, readonly seriousness: Seriousness, readonly inWords: string, readonly areas: ReadonlyArray<AreaColour>, readonly levels: ReadonlyArray<Level>, readonly sentence: string, readonly check: { readonly id: string }, readonly of: { readonly id: string } }> } | null };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: FlowFilter | null | undefined;
  first: number;
  landscape?: string | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type WaysQuery = { readonly paths: { readonly sentence: string, readonly more: boolean, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly ties: ReadonlyArray<{ readonly id: string, readonly sentence: string }>, readonly ways: ReadonlyArray<{ readonly length: number, readonly sentence: string, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly landscapes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null }>, readonly crossings: ReadonlyArray<{ readonly after: number, readonly dimension: CrossingDimension, readonly from: ReadonlyArray<string>, readonly to: ReadonlyArray<string>, readonly at: { readonly id: string, readonly name: string } }> }>, readonly brokenAt: ReadonlyArray<{ readonly kind: BreakKind, readonly side: PathEnd | null, readonly level: Level | null, readonly areas: ReadonlyArray<AreaColour>, readonly reason: string, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } | null }> } | null };

export type WayFragment = { readonly length: number, readonly sentence: string, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly landscapes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly statedBetween: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> | null }>, readonly crossings: ReadonlyArray<{ readonly after: number, readonly dimension: CrossingDimension, readonly from: ReadonlyArray<string>, readonly to: ReadonlyArray<string>, readonly at: { readonly id: string, readonly name: string } }> };

export type WayEndsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  revision?: number | null | undefined;
  language: Language;
}>;


export type WayEndsQuery = { readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null } | null> | null };

export type WhatIfQueryVariables = Exact<{
  landscape: string;
  removeParties?: ReadonlyArray<string> | string | null | undefined;
  removeFlows?: ReadonlyArray<string> | string | null | undefined;
  addFlows?: ReadonlyArray<NewFlow> | NewFlow | null | undefined;
  revision?: number | null | undefined;
  language: Language;
}>;


export type WhatIfQuery = { readonly whatIf: { readonly leadInWords: string, readonly furtherInWords: string, readonly sentence: string, readonly goneFlowsTotal: number, readonly leftAloneTotal: number, readonly unkeptFlowsTotal: number, readonly lostTotal: number, readonly turnedTotal: number, readonly wholeTotal: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly endedFlows: ReadonlyArray<{ readonly why: EndedWhy, readonly remains: WhatRemains | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> }, readonly instead: { readonly length: number, readonly sentence: string } | null }>, readonly leftAlone: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly unkeptFlows: ReadonlyArray<{ readonly id: string, readonly sentence: string }>, readonly lost: ReadonlyArray<{ readonly total: number, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }, readonly parties: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> }>, readonly gained: ReadonlyArray<{ readonly total: number, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }, readonly parties: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> }>, readonly apart: ReadonlyArray<{ readonly dimension: FacetDimension, readonly from: string, readonly to: string }>, readonly joined: ReadonlyArray<{ readonly dimension: FacetDimension, readonly from: string, readonly to: string }>, readonly cutOff: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly unheard: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly between: ReadonlyArray<{ readonly dimension: FacetDimension, readonly from: string, readonly to: string, readonly before: number, readonly after: number }>, readonly turned: ReadonlyArray<{ readonly result: string, readonly before: CheckStatus | null, readonly beforeInWords: string | null, readonly after: CheckStatus | null, readonly afterInWords: string | null, readonly sentence: string }>, readonly whole: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> } | null };

export type ReachFragment = { readonly total: number, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }, readonly parties: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }> };

export type ChangedQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  revision?: number | null | undefined;
  language: Language;
}>;


export type ChangedQuery = { readonly entities: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string } | null> | null };

export type SinglePointsQueryVariables = Exact<{
  landscape: string;
  first?: number;
  revision?: number | null | undefined;
  language: Language;
}>;


export type SinglePointsQuery = { readonly singlePoints: { readonly total: number, readonly revision: number, readonly asOf: string, readonly partial: boolean, readonly partialReason: string | null, readonly weakestBasis: Basis | null, readonly points: ReadonlyArray<{ readonly kind: SinglePointKind, readonly pairs: number, readonly sentence: string, readonly party: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly flow: { readonly id: string, readonly kind: FlowKind, readonly side: FlowSide, readonly standing: Standing, readonly strength: Strength | null, readonly mutual: boolean, readonly rank: number | null, readonly when: string | null, readonly carries: string | null, readonly sentence: string, readonly from: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly to: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null } | null, readonly via: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly levels: ReadonlyArray<Level>, readonly areas: ReadonlyArray<AreaColour>, readonly standing: Standing | null }>, readonly citations: ReadonlyArray<{ readonly locator: string, readonly basis: Basis, readonly supports: ReadonlyArray<string>, readonly certain: boolean, readonly reason: string | null, readonly document: { readonly id: string, readonly name: string } }> } | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PartyFragmentDoc = new TypedDocumentString(`
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
    `, {"fragmentName":"Party"}) as unknown as TypedDocumentString<PartyFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const CalendarItemFragmentDoc = new TypedDocumentString(`
    fragment CalendarItem on CalendarEntry {
  kind
  fact {
    id
  }
  title(language: $language)
  when(language: $language)
  from
  to
  earliest
  latest
  uncertain
  yearly
  quarter
  statedUntil
  whose(first: 6) {
    ...Party
  }
  standing
  citations(first: 5) {
    ...Cited
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}`, {"fragmentName":"CalendarItem"}) as unknown as TypedDocumentString<CalendarItemFragment, unknown>;
export const ShownChangeFragmentDoc = new TypedDocumentString(`
    fragment ShownChange on ProposedChange {
  place
  fact
  kind
  act
  property
  propertyInWords(language: $language)
  beforeInWords(language: $language)
  afterInWords(language: $language)
  name(language: $language)
  sentence(language: $language)
  decision {
    accepted
    sentence(language: $language)
    by
    at
  }
}
    `, {"fragmentName":"ShownChange"}) as unknown as TypedDocumentString<ShownChangeFragment, unknown>;
export const ShownFaultFragmentDoc = new TypedDocumentString(`
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}
    `, {"fragmentName":"ShownFault"}) as unknown as TypedDocumentString<ShownFaultFragment, unknown>;
export const ShownContributionFragmentDoc = new TypedDocumentString(`
    fragment ShownContribution on Contribution {
  number
  address
  landscape
  base
  state
  stateInWords(language: $language)
  origin
  author
  isMine
  begun
  changed
  message
  sentence(language: $language)
  remark {
    about
    page
    wrong
    knownHow
    email
  }
  changesTotal
  changes(first: 100) {
    ...ShownChange
  }
  discussion(first: 100) {
    by
    at
    words
  }
  history(first: 100) {
    place
    at
    sentence(language: $language)
    words
  }
  faults(first: 50) {
    ...ShownFault
  }
  publishedIn
  mergedInto
  answering
  undoing
  mayDo
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}
fragment ShownChange on ProposedChange {
  place
  fact
  kind
  act
  property
  propertyInWords(language: $language)
  beforeInWords(language: $language)
  afterInWords(language: $language)
  name(language: $language)
  sentence(language: $language)
  decision {
    accepted
    sentence(language: $language)
    by
    at
  }
}`, {"fragmentName":"ShownContribution"}) as unknown as TypedDocumentString<ShownContributionFragment, unknown>;
export const CameFragmentDoc = new TypedDocumentString(`
    fragment Came on ContributionOutcome {
  done
  token
  faults(first: 100) {
    ...ShownFault
  }
  contribution {
    number
    address
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}`, {"fragmentName":"Came"}) as unknown as TypedDocumentString<CameFragment, unknown>;
export const RegisteredFragmentDoc = new TypedDocumentString(`
    fragment Registered on Contribution {
  number
  state
  stateInWords(language: $language)
  origin
  author
  begun
  changed
  message
  remark {
    wrong
  }
  changesTotal
  changes(first: 1) {
    sentence(language: $language)
  }
}
    `, {"fragmentName":"Registered"}) as unknown as TypedDocumentString<RegisteredFragment, unknown>;
export const DraftCameFragmentDoc = new TypedDocumentString(`
    fragment DraftCame on ContributionOutcome {
  done
  faults(first: 100) {
    ...ShownFault
  }
  contribution {
    number
    address
    mayDo
    changes(first: 100) {
      ...ShownChange
    }
    faults(first: 100) {
      ...ShownFault
    }
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}
fragment ShownChange on ProposedChange {
  place
  fact
  kind
  act
  property
  propertyInWords(language: $language)
  beforeInWords(language: $language)
  afterInWords(language: $language)
  name(language: $language)
  sentence(language: $language)
  decision {
    accepted
    sentence(language: $language)
    by
    at
  }
}`, {"fragmentName":"DraftCame"}) as unknown as TypedDocumentString<DraftCameFragment, unknown>;
export const CheckedFragmentDoc = new TypedDocumentString(`
    fragment Checked on CheckCount {
  check {
    id
    holds(language: $language)
    placeInTopic
    hasOwnRow
  }
}
    `, {"fragmentName":"Checked"}) as unknown as TypedDocumentString<CheckedFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on StatusCounts {
  gap
  unknown
  met
  notApplicable
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const FindingFragmentDoc = new TypedDocumentString(`
    fragment Finding on CheckResult {
  id
  status
  ground
  inWords(language: $language)
  seriousness
  side
  answeredBy
  areas
  levels
  roles
  check {
    id
  }
  topic {
    id
    name(language: $language)
    place
    byThing
    begins
  }
  of {
    id
    kind
    name(language: $language)
  }
  places {
    id
    name(language: $language)
  }
  sentence(language: $language)
  settledBy(language: $language)
  reason(language: $language)
  reasonFrom
  reasonFromInWords(language: $language)
  reasonFacts {
    id
    sentence(language: $language)
    citations(first: 2) {
      ...Cited
    }
  }
  mendedBy {
    id
    kind
    name(language: $language)
  }
  nearby {
    id
    name(language: $language)
  }
  evidenceTotal
  evidence(first: 4) {
    id
    sentence(language: $language)
    citations(first: 2) {
      ...Cited
    }
  }
}
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}`, {"fragmentName":"Finding"}) as unknown as TypedDocumentString<FindingFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Fact {
  id
  kind
  sort
  sentence(language: $language)
  standing
  strength
  from
  to
  citations(first: 5) {
    ...Cited
  }
}
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}`, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const LinkedFragmentDoc = new TypedDocumentString(`
    fragment Linked on Fact {
  ...Told
  values(language: $language, first: 25) {
    property
    value
  }
  links(first: 25) {
    property
    entity {
      id
      kind
      name(language: $language)
    }
  }
}
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Told on Fact {
  id
  kind
  sort
  sentence(language: $language)
  standing
  strength
  from
  to
  citations(first: 5) {
    ...Cited
  }
}`, {"fragmentName":"Linked"}) as unknown as TypedDocumentString<LinkedFragment, unknown>;
export const BasisFragmentDoc = new TypedDocumentString(`
    fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}
    `, {"fragmentName":"Basis"}) as unknown as TypedDocumentString<BasisFragment, unknown>;
export const FlowFragmentDoc = new TypedDocumentString(`
    fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}`, {"fragmentName":"Flow"}) as unknown as TypedDocumentString<FlowFragment, unknown>;
export const FollowedFragmentDoc = new TypedDocumentString(`
    fragment Followed on FlowUse {
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  statedBetween {
    ...Party
  }
  flow {
    ...Flow
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}`, {"fragmentName":"Followed"}) as unknown as TypedDocumentString<FollowedFragment, unknown>;
export const AroundFragmentDoc = new TypedDocumentString(`
    fragment Around on FlowAnswer {
  ...Basis
  sentence(language: $language)
  total
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    degree
    onward
    inbound
    byTotal
    towards(first: 100)
    node {
      ...Party
    }
    by(first: 100) {
      ...Followed
    }
  }
  unstated {
    ...Followed
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
fragment Followed on FlowUse {
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  statedBetween {
    ...Party
  }
  flow {
    ...Flow
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`, {"fragmentName":"Around"}) as unknown as TypedDocumentString<AroundFragment, unknown>;
export const GapFragmentDoc = new TypedDocumentString(`
    fragment Gap on CheckResult {
  id
  status
  inWords(language: $language)
  seriousness
  of {
    id
    kind
    name(language: $language)
  }
  sentence(language: $language)
  settledBy(language: $language)
  reason(language: $language)
  reasonFromInWords(language: $language)
  places {
    id
  }
  mendedBy {
    id
    name(language: $language)
  }
  evidence(first: 5) {
    ...Told
  }
}
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Told on Fact {
  id
  kind
  sort
  sentence(language: $language)
  standing
  strength
  from
  to
  citations(first: 5) {
    ...Cited
  }
}`, {"fragmentName":"Gap"}) as unknown as TypedDocumentString<GapFragment, unknown>;
export const SourceSectionFragmentDoc = new TypedDocumentString(`
    fragment SourceSection on DocumentSection {
  locator
  title
  firstLine
  lastLine
  page
  facts
  empty
}
    `, {"fragmentName":"SourceSection"}) as unknown as TypedDocumentString<SourceSectionFragment, unknown>;
export const SourceDocumentFragmentDoc = new TypedDocumentString(`
    fragment SourceDocument on DocumentSummary {
  id
  name(language: $language)
  authors
  publisher
  date
  url
  heldBy {
    id
    name(language: $language)
  }
  contact(language: $language)
  terms(language: $language)
  textUse
  textReason(language: $language)
}
    `, {"fragmentName":"SourceDocument"}) as unknown as TypedDocumentString<SourceDocumentFragment, unknown>;
export const SourceCardFragmentDoc = new TypedDocumentString(`
    fragment SourceCard on EntityCard {
  id
  name(language: $language)
  description(language: $language)
  factsTotal
  itself {
    standing
    links(properties: ["partOf"]) {
      entity {
        id
        name(language: $language)
      }
    }
    values(
      properties: ["documentKind", "authors", "publisher", "date", "number", "url"]
      language: $language
    ) {
      property
      value
    }
  }
  citations(first: 1) {
    document {
      id
      ...SourceDocument
    }
  }
}
    fragment SourceDocument on DocumentSummary {
  id
  name(language: $language)
  authors
  publisher
  date
  url
  heldBy {
    id
    name(language: $language)
  }
  contact(language: $language)
  terms(language: $language)
  textUse
  textReason(language: $language)
}`, {"fragmentName":"SourceCard"}) as unknown as TypedDocumentString<SourceCardFragment, unknown>;
export const WayFragmentDoc = new TypedDocumentString(`
    fragment Way on Way {
  length
  sentence(language: $language)
  steps {
    ...Followed
    flow {
      landscapes {
        id
        name(language: $language)
      }
    }
  }
  crossings {
    after
    dimension
    from
    to
    at {
      id
      name(language: $language)
    }
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
fragment Followed on FlowUse {
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  statedBetween {
    ...Party
  }
  flow {
    ...Flow
  }
}`, {"fragmentName":"Way"}) as unknown as TypedDocumentString<WayFragment, unknown>;
export const ReachFragmentDoc = new TypedDocumentString(`
    fragment Reach on LostReach {
  from {
    ...Party
  }
  total
  parties(first: 100) {
    ...Party
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}`, {"fragmentName":"Reach"}) as unknown as TypedDocumentString<ReachFragment, unknown>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $first: Int! = 8, $kinds: [EntityKind!], $prefer: [ID!], $revision: Int, $language: Language!) {
  find(
    text: $text
    first: $first
    kinds: $kinds
    prefer: $prefer
    revision: $revision
  ) {
    ...Basis
    total
    hits {
      node {
        id
        kind
        name(language: $language)
      }
      section
      landscapes {
        id
        name(language: $language)
      }
      belongsTo(language: $language)
      why(language: $language)
    }
  }
}
    fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const CalendarDocument = new TypedDocumentString(`
    query Calendar($of: ID, $from: String, $to: String, $kinds: [CalendarKind!], $after: String, $landscape: ID, $revision: Int, $language: Language!) {
  calendar(
    of: $of
    from: $from
    to: $to
    kinds: $kinds
    first: 100
    after: $after
    landscape: $landscape
    revision: $revision
  ) {
    ...Basis
    sentence(language: $language)
    total
    of {
      ...Party
    }
    entries {
      ...CalendarItem
    }
    undated {
      ...Told
    }
    undatedTotal
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Told on Fact {
  id
  kind
  sort
  sentence(language: $language)
  standing
  strength
  from
  to
  citations(first: 5) {
    ...Cited
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}
fragment CalendarItem on CalendarEntry {
  kind
  fact {
    id
  }
  title(language: $language)
  when(language: $language)
  from
  to
  earliest
  latest
  uncertain
  yearly
  quarter
  statedUntil
  whose(first: 6) {
    ...Party
  }
  standing
  citations(first: 5) {
    ...Cited
  }
}`) as unknown as TypedDocumentString<CalendarQuery, CalendarQueryVariables>;
export const PreparationDocument = new TypedDocumentString(`
    query Preparation($of: ID!, $quarter: Int!, $landscape: ID, $revision: Int, $language: Language!) {
  meetingPreparation(
    of: $of
    quarter: $quarter
    landscape: $landscape
    revision: $revision
  ) {
    ...Basis
    sentence(language: $language)
    of {
      ...Party
    }
    quarter
    slots {
      ...Told
    }
    topics {
      ...Told
    }
    informing {
      existence
      document {
        id
        name(language: $language)
      }
      giver {
        id
        name(language: $language)
      }
      flow {
        id
        sentence(language: $language)
        citations {
          ...Cited
        }
      }
    }
    fromBelow {
      id
      sentence(language: $language)
      citations {
        ...Cited
      }
    }
    openQuestions {
      ...Told
    }
    ordersFromAbove {
      id
      sentence(language: $language)
      citations {
        ...Cited
      }
    }
    silences {
      ...Told
    }
    contradictions {
      ...Told
    }
    toClarify {
      id
      sentence(language: $language)
      settledBy(language: $language)
      evidence(first: 3) {
        citations(first: 2) {
          ...Cited
        }
      }
    }
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Told on Fact {
  id
  kind
  sort
  sentence(language: $language)
  standing
  strength
  from
  to
  citations(first: 5) {
    ...Cited
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`) as unknown as TypedDocumentString<PreparationQuery, PreparationQueryVariables>;
export const CalledDocument = new TypedDocumentString(`
    query Called($of: ID!, $landscape: ID, $revision: Int, $language: Language!) {
  participants(in: [$of], landscape: $landscape, first: 100, revision: $revision) {
    total
    participants {
      cursor
      who {
        id
        kind
        name(language: $language)
      }
      called(language: $language)
      capacities
    }
  }
}
    `) as unknown as TypedDocumentString<CalledQuery, CalledQueryVariables>;
export const MapPlacesDocument = new TypedDocumentString(`
    query MapPlaces($landscape: ID!, $revision: Int!, $language: Language!) {
  landscapeMap(landscape: $landscape, revision: $revision) {
    columns {
      type {
        id
      }
      name(language: $language)
    }
    rows {
      level
      name(language: $language)
    }
    cells {
      level
      type
      parties {
        party {
          id
          name(language: $language)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapPlacesQuery, MapPlacesQueryVariables>;
export const ConformanceDocument = new TypedDocumentString(`
    query Conformance($landscape: ID!, $verdicts: [Verdict!], $aspects: [ConformanceAspect!], $after: String, $revision: Int, $language: Language!) {
  conformance(
    landscape: $landscape
    verdicts: $verdicts
    aspects: $aspects
    first: 100
    after: $after
    revision: $revision
  ) {
    ...Basis
    landscape {
      id
      name(language: $language)
    }
    hasDesign
    hasBlueprint
    unplannedReason(language: $language)
    total
    pageInfo {
      hasNextPage
      endCursor
    }
    items {
      cursor
      aspect
      verdict
      areas
      levels
      reason(language: $language)
      sentence(language: $language)
      forum {
        id
        name(language: $language)
      }
      designed {
        ...Told
      }
      documented {
        ...Told
      }
      nearby {
        ...Told
      }
      designedOn
      documentedOn
    }
  }
}
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Told on Fact {
  id
  kind
  sort
  sentence(language: $language)
  standing
  strength
  from
  to
  citations(first: 5) {
    ...Cited
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`) as unknown as TypedDocumentString<ConformanceQuery, ConformanceQueryVariables>;
export const ConformanceWholeDocument = new TypedDocumentString(`
    query ConformanceWhole($landscape: ID!, $revision: Int, $language: Language!) {
  conformance(landscape: $landscape, first: 0, revision: $revision) {
    ...Basis
    hasDesign
    leadInWords(language: $language)
    furtherInWords(language: $language)
    unplannedReason(language: $language)
    landscape {
      name(language: $language)
    }
    facets {
      dimension
      value
      count
    }
  }
}
    fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`) as unknown as TypedDocumentString<ConformanceWholeQuery, ConformanceWholeQueryVariables>;
export const WritingDocument = new TypedDocumentString(`
    query Writing($landscape: ID) {
  writing(landscape: $landscape) {
    isOpen
    mayDo
  }
}
    `) as unknown as TypedDocumentString<WritingQuery, WritingQueryVariables>;
export const OneContributionDocument = new TypedDocumentString(`
    query OneContribution($number: Int, $token: String, $language: Language!) {
  contribution(number: $number, token: $token) {
    ...ShownContribution
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}
fragment ShownChange on ProposedChange {
  place
  fact
  kind
  act
  property
  propertyInWords(language: $language)
  beforeInWords(language: $language)
  afterInWords(language: $language)
  name(language: $language)
  sentence(language: $language)
  decision {
    accepted
    sentence(language: $language)
    by
    at
  }
}
fragment ShownContribution on Contribution {
  number
  address
  landscape
  base
  state
  stateInWords(language: $language)
  origin
  author
  isMine
  begun
  changed
  message
  sentence(language: $language)
  remark {
    about
    page
    wrong
    knownHow
    email
  }
  changesTotal
  changes(first: 100) {
    ...ShownChange
  }
  discussion(first: 100) {
    by
    at
    words
  }
  history(first: 100) {
    place
    at
    sentence(language: $language)
    words
  }
  faults(first: 50) {
    ...ShownFault
  }
  publishedIn
  mergedInto
  answering
  undoing
  mayDo
}`) as unknown as TypedDocumentString<OneContributionQuery, OneContributionQueryVariables>;
export const ConsequencesOfDocument = new TypedDocumentString(`
    query ConsequencesOf($number: Int!, $language: Language!) {
  consequences(number: $number) {
    sentences(language: $language)
    revision
    partialReason
    faults(first: 20) {
      ...ShownFault
    }
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}`) as unknown as TypedDocumentString<ConsequencesOfQuery, ConsequencesOfQueryVariables>;
export const RemarkedDocument = new TypedDocumentString(`
    query Remarked($ids: [ID!]!, $revision: Int, $language: Language!) {
  entities(ids: $ids, revision: $revision) {
    id
    kind
    name(language: $language)
    itself {
      sentence(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<RemarkedQuery, RemarkedQueryVariables>;
export const RemarkDocument = new TypedDocumentString(`
    mutation Remark($key: String!, $landscape: ID!, $about: ID, $page: String, $wrong: String!, $knownHow: String, $email: String, $language: Language!) {
  outcome: remark(
    key: $key
    landscape: $landscape
    about: $about
    page: $page
    wrong: $wrong
    knownHow: $knownHow
    email: $email
  ) {
    ...Came
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}
fragment Came on ContributionOutcome {
  done
  token
  faults(first: 100) {
    ...ShownFault
  }
  contribution {
    number
    address
  }
}`) as unknown as TypedDocumentString<RemarkMutation, RemarkMutationVariables>;
export const CommentOnDocument = new TypedDocumentString(`
    mutation CommentOn($key: String!, $number: Int!, $token: String, $words: String!, $language: Language!) {
  outcome: comment(key: $key, number: $number, token: $token, words: $words) {
    ...Came
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}
fragment Came on ContributionOutcome {
  done
  token
  faults(first: 100) {
    ...ShownFault
  }
  contribution {
    number
    address
  }
}`) as unknown as TypedDocumentString<CommentOnMutation, CommentOnMutationVariables>;
export const TakeUpDocument = new TypedDocumentString(`
    mutation TakeUp($key: String!, $number: Int!, $language: Language!) {
  outcome: takeUp(key: $key, number: $number) {
    ...Came
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}
fragment Came on ContributionOutcome {
  done
  token
  faults(first: 100) {
    ...ShownFault
  }
  contribution {
    number
    address
  }
}`) as unknown as TypedDocumentString<TakeUpMutation, TakeUpMutationVariables>;
export const AskBackDocument = new TypedDocumentString(`
    mutation AskBack($key: String!, $number: Int!, $words: String!, $language: Language!) {
  outcome: askBack(key: $key, number: $number, words: $words) {
    ...Came
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}
fragment Came on ContributionOutcome {
  done
  token
  faults(first: 100) {
    ...ShownFault
  }
  contribution {
    number
    address
  }
}`) as unknown as TypedDocumentString<AskBackMutation, AskBackMutationVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($key: String!, $number: Int!, $decisions: [DecisionInput!], $words: String, $language: Language!) {
  outcome: decide(
    key: $key
    number: $number
    decisions: $decisions
    words: $words
  ) {
    ...Came
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}
fragment Came on ContributionOutcome {
  done
  token
  faults(first: 100) {
    ...ShownFault
  }
  contribution {
    number
    address
  }
}`) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const ProposeDocument = new TypedDocumentString(`
    mutation Propose($key: String!, $number: Int!, $language: Language!) {
  outcome: propose(key: $key, number: $number) {
    ...Came
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}
fragment Came on ContributionOutcome {
  done
  token
  faults(first: 100) {
    ...ShownFault
  }
  contribution {
    number
    address
  }
}`) as unknown as TypedDocumentString<ProposeMutation, ProposeMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($key: String!, $number: Int!, $token: String, $words: String, $language: Language!) {
  outcome: withdraw(key: $key, number: $number, token: $token, words: $words) {
    ...Came
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}
fragment Came on ContributionOutcome {
  done
  token
  faults(first: 100) {
    ...ShownFault
  }
  contribution {
    number
    address
  }
}`) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const RegisterDocument = new TypedDocumentString(`
    query Register($landscape: ID!, $states: [ContributionState!], $mine: Boolean!, $about: ID, $after: String, $language: Language!) {
  contributions(
    landscape: $landscape
    states: $states
    mine: $mine
    about: $about
    first: 50
    after: $after
  ) {
    total
    sentence(language: $language)
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...Registered
      }
    }
  }
}
    fragment Registered on Contribution {
  number
  state
  stateInWords(language: $language)
  origin
  author
  begun
  changed
  message
  remark {
    wrong
  }
  changesTotal
  changes(first: 1) {
    sentence(language: $language)
  }
}`) as unknown as TypedDocumentString<RegisterQuery, RegisterQueryVariables>;
export const PublishableDocument = new TypedDocumentString(`
    query Publishable($landscape: ID!, $language: Language!) {
  contributions(landscape: $landscape, states: [DECIDED], first: 100) {
    edges {
      node {
        ...Registered
        mayDo
        decided: changes(first: 100) {
          sentence(language: $language)
          decision {
            accepted
          }
        }
      }
    }
  }
}
    fragment Registered on Contribution {
  number
  state
  stateInWords(language: $language)
  origin
  author
  begun
  changed
  message
  remark {
    wrong
  }
  changesTotal
  changes(first: 1) {
    sentence(language: $language)
  }
}`) as unknown as TypedDocumentString<PublishableQuery, PublishableQueryVariables>;
export const PublishDocument = new TypedDocumentString(`
    mutation Publish($key: String!, $numbers: [Int!]!, $title: TitlePageInput, $language: Language!) {
  outcome: publish(key: $key, numbers: $numbers, title: $title) {
    done
    revision
    faults(first: 100) {
      ...ShownFault
    }
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}`) as unknown as TypedDocumentString<PublishMutation, PublishMutationVariables>;
export const CorrectableDocument = new TypedDocumentString(`
    query Correctable($id: ID!, $language: Language!) {
  entity(id: $id) {
    id
    kind
    name(language: $language)
    nameSv: name(language: SV)
    nameEn: name(language: EN)
    descriptionSv: description(language: SV)
    descriptionEn: description(language: EN)
    itself {
      sentence(language: $language)
      standing
      strength
      from
      to
      inSwedish: values(first: 100, language: SV) {
        property
        value
      }
      inEnglish: values(first: 100, language: EN) {
        property
        value
      }
      links(first: 100) {
        property
        entity {
          id
          kind
          name(language: $language)
        }
      }
      citations(first: 50) {
        document {
          id
          name(language: $language)
        }
        locator
        basis
        supports
        certain
        reasonSv: reason(language: SV)
        reasonEn: reason(language: EN)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectableQuery, CorrectableQueryVariables>;
export const BeginDocument = new TypedDocumentString(`
    mutation Begin($key: String!, $landscape: ID!, $message: String, $changes: [ChangeInput!], $language: Language!) {
  outcome: begin(
    key: $key
    landscape: $landscape
    message: $message
    changes: $changes
  ) {
    ...DraftCame
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}
fragment ShownChange on ProposedChange {
  place
  fact
  kind
  act
  property
  propertyInWords(language: $language)
  beforeInWords(language: $language)
  afterInWords(language: $language)
  name(language: $language)
  sentence(language: $language)
  decision {
    accepted
    sentence(language: $language)
    by
    at
  }
}
fragment DraftCame on ContributionOutcome {
  done
  faults(first: 100) {
    ...ShownFault
  }
  contribution {
    number
    address
    mayDo
    changes(first: 100) {
      ...ShownChange
    }
    faults(first: 100) {
      ...ShownFault
    }
  }
}`) as unknown as TypedDocumentString<BeginMutation, BeginMutationVariables>;
export const SaveDocument = new TypedDocumentString(`
    mutation Save($key: String!, $number: Int!, $message: String, $changes: [ChangeInput!], $language: Language!) {
  outcome: save(key: $key, number: $number, message: $message, changes: $changes) {
    ...DraftCame
  }
}
    fragment ShownFault on ContributionFault {
  change
  fact
  property
  code
  message(language: $language)
  suggestion(language: $language)
  nowInWords(language: $language)
}
fragment ShownChange on ProposedChange {
  place
  fact
  kind
  act
  property
  propertyInWords(language: $language)
  beforeInWords(language: $language)
  afterInWords(language: $language)
  name(language: $language)
  sentence(language: $language)
  decision {
    accepted
    sentence(language: $language)
    by
    at
  }
}
fragment DraftCame on ContributionOutcome {
  done
  faults(first: 100) {
    ...ShownFault
  }
  contribution {
    number
    address
    mayDo
    changes(first: 100) {
      ...ShownChange
    }
    faults(first: 100) {
      ...ShownFault
    }
  }
}`) as unknown as TypedDocumentString<SaveMutation, SaveMutationVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($landscape: ID!, $area: AreaColour, $level: Level, $place: ID, $role: RoleName, $side: FlowSide, $status: [CheckStatus!], $ground: [Ground!], $comparedWith: ID, $after: String, $revision: Int, $language: Language!) {
  coverage(
    landscape: $landscape
    area: $area
    level: $level
    place: $place
    role: $role
    side: $side
    status: $status
    ground: $ground
    comparedWith: $comparedWith
    first: 100
    after: $after
    revision: $revision
  ) {
    ...Basis
    landscape {
      id
      name(language: $language)
    }
    checks {
      ...Checked
    }
    total
    notApplicableInWords(language: $language)
    pageInfo {
      hasNextPage
      endCursor
    }
    results {
      ...Finding
    }
  }
}
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}
fragment Checked on CheckCount {
  check {
    id
    holds(language: $language)
    placeInTopic
    hasOwnRow
  }
}
fragment Finding on CheckResult {
  id
  status
  ground
  inWords(language: $language)
  seriousness
  side
  answeredBy
  areas
  levels
  roles
  check {
    id
  }
  topic {
    id
    name(language: $language)
    place
    byThing
    begins
  }
  of {
    id
    kind
    name(language: $language)
  }
  places {
    id
    name(language: $language)
  }
  sentence(language: $language)
  settledBy(language: $language)
  reason(language: $language)
  reasonFrom
  reasonFromInWords(language: $language)
  reasonFacts {
    id
    sentence(language: $language)
    citations(first: 2) {
      ...Cited
    }
  }
  mendedBy {
    id
    kind
    name(language: $language)
  }
  nearby {
    id
    name(language: $language)
  }
  evidenceTotal
  evidence(first: 4) {
    id
    sentence(language: $language)
    citations(first: 2) {
      ...Cited
    }
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const CoverageLeadDocument = new TypedDocumentString(`
    query CoverageLead($landscape: ID!, $place: ID, $revision: Int, $language: Language!) {
  coverage(landscape: $landscape, place: $place, first: 0, revision: $revision) {
    ...Basis
    leadInWords(language: $language)
    furtherInWords(language: $language)
    sentence(language: $language)
    beginsInWords(language: $language)
    points {
      id: key
      name(language: $language)
      sentence(language: $language)
      requiredInWords(language: $language)
      status
      answerer
      check {
        id
      }
      results
    }
  }
}
    fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`) as unknown as TypedDocumentString<CoverageLeadQuery, CoverageLeadQueryVariables>;
export const CoverageOfCheckDocument = new TypedDocumentString(`
    query CoverageOfCheck($landscape: ID!, $place: ID, $checks: [ID!]!, $revision: Int, $language: Language!) {
  coverage(
    landscape: $landscape
    place: $place
    checks: $checks
    status: [GAP, UNKNOWN]
    first: 100
    revision: $revision
  ) {
    ...Basis
    checks {
      ...Checked
    }
    results {
      ...Finding
    }
  }
}
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}
fragment Checked on CheckCount {
  check {
    id
    holds(language: $language)
    placeInTopic
    hasOwnRow
  }
}
fragment Finding on CheckResult {
  id
  status
  ground
  inWords(language: $language)
  seriousness
  side
  answeredBy
  areas
  levels
  roles
  check {
    id
  }
  topic {
    id
    name(language: $language)
    place
    byThing
    begins
  }
  of {
    id
    kind
    name(language: $language)
  }
  places {
    id
    name(language: $language)
  }
  sentence(language: $language)
  settledBy(language: $language)
  reason(language: $language)
  reasonFrom
  reasonFromInWords(language: $language)
  reasonFacts {
    id
    sentence(language: $language)
    citations(first: 2) {
      ...Cited
    }
  }
  mendedBy {
    id
    kind
    name(language: $language)
  }
  nearby {
    id
    name(language: $language)
  }
  evidenceTotal
  evidence(first: 4) {
    id
    sentence(language: $language)
    citations(first: 2) {
      ...Cited
    }
  }
}`) as unknown as TypedDocumentString<CoverageOfCheckQuery, CoverageOfCheckQueryVariables>;
export const CoverageAroundDocument = new TypedDocumentString(`
    query CoverageAround($landscape: ID!, $area: AreaColour, $level: Level, $place: ID, $role: RoleName, $side: FlowSide, $revision: Int, $language: Language!) {
  coverage(
    landscape: $landscape
    area: $area
    level: $level
    place: $place
    role: $role
    side: $side
    first: 0
    revision: $revision
  ) {
    comparable {
      id
      name(language: $language)
    }
    shares {
      dimension
      value
      name(language: $language)
      counts {
        ...Counts
      }
      provided {
        ...Counts
      }
      inPlace {
        ...Counts
      }
    }
    completeness(first: 40) {
      of {
        id
        kind
        name(language: $language)
      }
      share
      missing(language: $language)
    }
  }
}
    fragment Counts on StatusCounts {
  gap
  unknown
  met
  notApplicable
}`) as unknown as TypedDocumentString<CoverageAroundQuery, CoverageAroundQueryVariables>;
export const CoveragePlacesDocument = new TypedDocumentString(`
    query CoveragePlaces($landscape: ID!, $revision: Int, $language: Language!) {
  coverage(landscape: $landscape, first: 0, revision: $revision) {
    municipalities(language: $language) {
      id
      name(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<CoveragePlacesQuery, CoveragePlacesQueryVariables>;
export const AreasDocument = new TypedDocumentString(`
    query Areas($revision: Int, $language: Language!) {
  landscapeAreas(first: 100, revision: $revision) {
    edges {
      node {
        id
        colour
        name(language: $language)
        inAWord(language: $language)
        landscapes {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AreasQuery, AreasQueryVariables>;
export const LandscapesDocument = new TypedDocumentString(`
    query Landscapes($revision: Int, $language: Language!) {
  browse(kinds: [LANDSCAPE], first: 100, revision: $revision) {
    edges {
      node {
        id
        name(language: $language)
        itself {
          links(properties: ["owner"]) {
            entity {
              id
              name(language: $language)
            }
          }
          values(properties: ["contactName", "contactAddress"], language: $language) {
            property
            value
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LandscapesQuery, LandscapesQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const NewestDocument = new TypedDocumentString(`
    query Newest {
  revisions(first: 2) {
    edges {
      node {
        number
        date
        added
        changed
        removed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewestQuery, NewestQueryVariables>;
export const GoalsDocument = new TypedDocumentString(`
    query Goals($landscape: ID!, $revision: Int, $language: Language!) {
  goals(landscape: $landscape, first: 6, revision: $revision) {
    leadInWords(language: $language)
    furtherInWords(language: $language)
    sentence(language: $language)
  }
  browse(kinds: [GOAL], landscape: $landscape, first: 100, revision: $revision) {
    ...Basis
    total
    edges {
      node {
        id
        name(language: $language)
        description(language: $language)
        itself {
          standing
          links(properties: ["partOf", "inDocument", "inAreas"]) {
            property
            entity {
              id
              name(language: $language)
            }
          }
          values(properties: ["goalKind", "number"]) {
            property
            value
          }
        }
        ties(first: 20) {
          id
          sort
          sentence(language: $language)
          standing
          links(properties: ["source"]) {
            property
            entity {
              id
              kind
              name(language: $language)
            }
          }
          citations(first: 3) {
            ...Cited
          }
        }
        citations(first: 3) {
          ...Cited
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  coverage(
    landscape: $landscape
    checks: ["every-goal-has-an-initiative"]
    first: 100
    revision: $revision
  ) {
    results {
      id
      status
      of {
        id
      }
      sentence(language: $language)
    }
  }
}
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`) as unknown as TypedDocumentString<GoalsQuery, GoalsQueryVariables>;
export const LandscapeMapDocument = new TypedDocumentString(`
    query LandscapeMap($landscape: ID!, $area: AreaColour, $role: RoleName, $place: ID, $select: String, $revision: Int, $language: Language!) {
  landscapeMap(
    landscape: $landscape
    area: $area
    role: $role
    place: $place
    select: $select
    revision: $revision
  ) {
    ...Basis
    leadInWords(language: $language)
    sentence(language: $language)
    landscape {
      id
      name(language: $language)
    }
    owner {
      id
      name(language: $language)
    }
    covers {
      id
      name(language: $language)
    }
    edition {
      contactName
      contactAddress
      adoptedBy
      registrationNumber
      replaces
    }
    filter(language: $language)
    areas {
      id
      colour
      name(language: $language)
      inAWord(language: $language)
    }
    groups {
      name(language: $language)
      types {
        id
      }
      untyped {
        id
      }
    }
    columns {
      type {
        id
      }
      name(language: $language)
      total
    }
    rows {
      level
      name(language: $language)
      total
    }
    total
    named
    empty
    cells {
      level
      type
      total
      parties {
        party {
          id
          kind
          name(language: $language)
        }
        roles
        areas
        side
        places {
          id
          name(language: $language)
        }
        why(first: 3) {
          sentence(language: $language)
          citations(first: 2) {
            document {
              id
              name(language: $language)
              authors
              publisher
              date
            }
            locator
            basis
            certain
          }
        }
      }
    }
    former {
      party {
        id
        name(language: $language)
      }
      successor {
        id
        name(language: $language)
      }
    }
  }
}
    fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`) as unknown as TypedDocumentString<LandscapeMapQuery, LandscapeMapQueryVariables>;
export const MapAtDocument = new TypedDocumentString(`
    query MapAt($landscape: ID!, $area: AreaColour, $role: RoleName, $place: ID, $select: String, $other: Int!, $language: Language!) {
  landscapeMap(
    landscape: $landscape
    area: $area
    role: $role
    place: $place
    select: $select
    revision: $other
  ) {
    revision
    asOf
    columns {
      type {
        id
      }
      name(language: $language)
    }
    rows {
      level
      name(language: $language)
    }
    cells {
      level
      type
      parties {
        party {
          id
          name(language: $language)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapAtQuery, MapAtQueryVariables>;
export const ChangesBetweenDocument = new TypedDocumentString(`
    query ChangesBetween($since: Int!, $until: Int!) {
  changes(since: $since, until: $until, first: 1) {
    total
  }
}
    `) as unknown as TypedDocumentString<ChangesBetweenQuery, ChangesBetweenQueryVariables>;
export const PlacesOfLandscapeDocument = new TypedDocumentString(`
    query PlacesOfLandscape($landscape: ID!, $revision: Int, $language: Language!) {
  entity(id: $landscape, revision: $revision) {
    itself {
      links(properties: ["covers"]) {
        entity {
          id
        }
      }
    }
  }
  browse(kinds: [PLACE], landscape: $landscape, first: 100, revision: $revision) {
    edges {
      node {
        id
        name(language: $language)
        itself {
          links(properties: ["partOf"]) {
            entity {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesOfLandscapeQuery, PlacesOfLandscapeQueryVariables>;
export const PublishedRevisionsDocument = new TypedDocumentString(`
    query PublishedRevisions {
  revisions(first: 100) {
    edges {
      node {
        number
        date
        parent
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedRevisionsQuery, PublishedRevisionsQueryVariables>;
export const WhatChangedDocument = new TypedDocumentString(`
    query WhatChanged($since: Int!, $until: Int!, $of: ID, $landscape: ID, $after: String, $language: Language!) {
  changes(
    since: $since
    until: $until
    of: $of
    landscape: $landscape
    first: 100
    after: $after
  ) {
    total
    added
    changed
    removed
    sentence(language: $language)
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        fact
        kind
        change
        name(language: $language)
        sentence(language: $language)
        details {
          property
          called(language: $language)
          before(language: $language)
          after(language: $language)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatChangedQuery, WhatChangedQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($landscape: ID, $at: SuggestedAt!, $after: String, $revision: Int, $language: Language!) {
  suggestions(
    landscape: $landscape
    at: $at
    first: 100
    after: $after
    revision: $revision
  ) {
    edges {
      node {
        theme(language: $language)
        asks(language: $language)
        page
        example
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!, $landscape: ID, $revision: Int, $language: Language!) {
  entity(id: $id, revision: $revision) {
    id
    kind
    name(language: $language)
    aliases
    codes {
      inWords(language: $language)
    }
    description(language: $language)
    party {
      ...Party
      places {
        id
        name(language: $language)
      }
    }
    itself {
      id
      standing
      strength
      from
      to
      sentence(language: $language)
      values(language: $language, first: 50) {
        property
        value
      }
      links(first: 50) {
        property
        entity {
          id
          kind
          name(language: $language)
        }
      }
      citations(first: 5) {
        ...Cited
      }
    }
    factsTotal
    givesTotal
    receivesTotal
    exchange(landscape: $landscape) {
      landscape
      feeders
      fed
      parties
      gives
      receives
      flows
      inherited
      carries
      soleCarrierOf
      carried(first: 100) {
        ...Flow
      }
      carrierSentence(language: $language)
    }
    withdrawnIn
    replacements {
      id
      name(language: $language)
    }
    convening: facts(
      kinds: [TIE]
      sorts: ["CONVENES", "CHAIRS", "HOSTS", "LEADS", "OWNS"]
      first: 20
    ) {
      ...Linked
    }
    leading: facts(kinds: [SEAT], sorts: ["CHAIR", "CONVENER"], first: 20) {
      ...Linked
    }
    seats: facts(kinds: [SEAT, PARTICIPATION], first: 100) {
      ...Linked
    }
    silences(first: 100) {
      ...Linked
    }
    contradictions(first: 100) {
      ...Linked
    }
    differences(first: 100) {
      ...Linked
    }
    flows: facts(kinds: [FLOW], first: 100) {
      id
    }
    calendar: facts(kinds: [EVENT], first: 1) {
      id
    }
  }
  answered: browse(kinds: [LANDSCAPE], first: 0, revision: $revision) {
    ...Basis
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
fragment Told on Fact {
  id
  kind
  sort
  sentence(language: $language)
  standing
  strength
  from
  to
  citations(first: 5) {
    ...Cited
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}
fragment Linked on Fact {
  ...Told
  values(language: $language, first: 25) {
    property
    value
  }
  links(first: 25) {
    property
    entity {
      id
      kind
      name(language: $language)
    }
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($of: ID!, $landscape: ID, $revision: Int, $language: Language!) {
  participants(in: [$of], landscape: $landscape, first: 8, revision: $revision) {
    sentence(language: $language)
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const UpstreamDocument = new TypedDocumentString(`
    query Upstream($of: ID!, $depth: Int!, $filter: FlowFilter, $first: Int!, $after: String, $landscape: ID, $revision: Int, $language: Language!) {
  reached: upstream(
    of: $of
    depth: $depth
    filter: $filter
    first: $first
    after: $after
    landscape: $landscape
    revision: $revision
  ) {
    ...Around
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
fragment Followed on FlowUse {
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  statedBetween {
    ...Party
  }
  flow {
    ...Flow
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}
fragment Around on FlowAnswer {
  ...Basis
  sentence(language: $language)
  total
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    degree
    onward
    inbound
    byTotal
    towards(first: 100)
    node {
      ...Party
    }
    by(first: 100) {
      ...Followed
    }
  }
  unstated {
    ...Followed
  }
}`) as unknown as TypedDocumentString<UpstreamQuery, UpstreamQueryVariables>;
export const DownstreamDocument = new TypedDocumentString(`
    query Downstream($of: ID!, $depth: Int!, $filter: FlowFilter, $first: Int!, $after: String, $landscape: ID, $revision: Int, $language: Language!) {
  reached: downstream(
    of: $of
    depth: $depth
    filter: $filter
    first: $first
    after: $after
    landscape: $landscape
    revision: $revision
  ) {
    ...Around
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
fragment Followed on FlowUse {
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  statedBetween {
    ...Party
  }
  flow {
    ...Flow
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}
fragment Around on FlowAnswer {
  ...Basis
  sentence(language: $language)
  total
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    degree
    onward
    inbound
    byTotal
    towards(first: 100)
    node {
      ...Party
    }
    by(first: 100) {
      ...Followed
    }
  }
  unstated {
    ...Followed
  }
}`) as unknown as TypedDocumentString<DownstreamQuery, DownstreamQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($of: ID!, $depth: Int!, $filter: FlowFilter, $first: Int!, $landscape: ID, $revision: Int, $language: Language!) {
  upstream(
    of: $of
    depth: $depth
    filter: $filter
    first: $first
    landscape: $landscape
    revision: $revision
  ) {
    ...Around
  }
  downstream(
    of: $of
    depth: $depth
    filter: $filter
    first: $first
    landscape: $landscape
    revision: $revision
  ) {
    ...Around
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
fragment Followed on FlowUse {
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  statedBetween {
    ...Party
  }
  flow {
    ...Flow
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}
fragment Around on FlowAnswer {
  ...Basis
  sentence(language: $language)
  total
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    degree
    onward
    inbound
    byTotal
    towards(first: 100)
    node {
      ...Party
    }
    by(first: 100) {
      ...Followed
    }
  }
  unstated {
    ...Followed
  }
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const CirclesDocument = new TypedDocumentString(`
    query Circles($of: ID!, $filter: FlowFilter, $landscape: ID, $revision: Int, $language: Language!) {
  circles: paths(
    from: $of
    to: $of
    filter: $filter
    first: 25
    landscape: $landscape
    revision: $revision
  ) {
    ways {
      length
      steps {
        flow {
          id
        }
        from {
          id
          name(language: $language)
        }
        to {
          id
          name(language: $language)
        }
      }
    }
  }
  itself: paths(
    from: $of
    to: $of
    filter: $filter
    first: 1
    landscape: $landscape
    revision: $revision
  ) {
    ways {
      length
      steps {
        ...Followed
      }
    }
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
fragment Followed on FlowUse {
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  statedBetween {
    ...Party
  }
  flow {
    ...Flow
  }
}`) as unknown as TypedDocumentString<CirclesQuery, CirclesQueryVariables>;
export const PartyCalendarDocument = new TypedDocumentString(`
    query PartyCalendar($of: ID!, $first: Int!, $revision: Int, $language: Language!) {
  calendar(of: $of, first: $first, revision: $revision) {
    ...Basis
    sentence(language: $language)
    total
    undatedTotal
    undated(first: 50) {
      ...Told
    }
    entries {
      cursor
      kind
      title(language: $language)
      when(language: $language)
      quarter
      statedUntil
      yearly
      standing
      whose {
        ...Party
      }
      fact {
        id
      }
      citations(first: 5) {
        ...Cited
      }
    }
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Told on Fact {
  id
  kind
  sort
  sentence(language: $language)
  standing
  strength
  from
  to
  citations(first: 5) {
    ...Cited
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`) as unknown as TypedDocumentString<PartyCalendarQuery, PartyCalendarQueryVariables>;
export const PartyMandateDocument = new TypedDocumentString(`
    query PartyMandate($of: ID!, $on: String, $revision: Int, $language: Language!) {
  mandate(of: $of, on: $on, revision: $revision) {
    ...Basis
    sentence(language: $language)
    chain
    linksTotal
    tops {
      ...Party
    }
    links(first: 100) {
      degree
      from
      until
      holding
      sentence(language: $language)
      flow {
        ...Flow
      }
      by {
        ...Party
      }
      to {
        ...Party
      }
      decision {
        id
        name(language: $language)
      }
      reports {
        to {
          ...Party
        }
      }
      contradictions {
        ...Told
      }
    }
    contradictions(first: 50) {
      ...Told
    }
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
fragment Told on Fact {
  id
  kind
  sort
  sentence(language: $language)
  standing
  strength
  from
  to
  citations(first: 5) {
    ...Cited
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`) as unknown as TypedDocumentString<PartyMandateQuery, PartyMandateQueryVariables>;
export const PartyGapsDocument = new TypedDocumentString(`
    query PartyGaps($landscape: ID!, $after: String, $revision: Int, $language: Language!) {
  coverage(
    landscape: $landscape
    status: [GAP, UNKNOWN]
    first: 100
    after: $after
    revision: $revision
  ) {
    ...Basis
    pageInfo {
      hasNextPage
      endCursor
    }
    results {
      ...Gap
    }
  }
}
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Told on Fact {
  id
  kind
  sort
  sentence(language: $language)
  standing
  strength
  from
  to
  citations(first: 5) {
    ...Cited
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}
fragment Gap on CheckResult {
  id
  status
  inWords(language: $language)
  seriousness
  of {
    id
    kind
    name(language: $language)
  }
  sentence(language: $language)
  settledBy(language: $language)
  reason(language: $language)
  reasonFromInWords(language: $language)
  places {
    id
  }
  mendedBy {
    id
    name(language: $language)
  }
  evidence(first: 5) {
    ...Told
  }
}`) as unknown as TypedDocumentString<PartyGapsQuery, PartyGapsQueryVariables>;
export const CountGapsDocument = new TypedDocumentString(`
    query CountGaps($landscape: ID!, $after: String, $revision: Int) {
  coverage(
    landscape: $landscape
    status: [GAP, UNKNOWN]
    first: 100
    after: $after
    revision: $revision
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    results {
      id
      of {
        id
      }
      places {
        id
      }
      mendedBy {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountGapsQuery, CountGapsQueryVariables>;
export const EntityFactsDocument = new TypedDocumentString(`
    query EntityFacts($id: ID!, $kinds: [EntityKind!], $first: Int!, $after: ID, $revision: Int, $language: Language!) {
  entity(id: $id, revision: $revision) {
    factsTotal
    facts(kinds: $kinds, first: $first, after: $after) {
      ...Told
    }
    citations(first: 100) {
      ...Cited
    }
  }
}
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Told on Fact {
  id
  kind
  sort
  sentence(language: $language)
  standing
  strength
  from
  to
  citations(first: 5) {
    ...Cited
  }
}`) as unknown as TypedDocumentString<EntityFactsQuery, EntityFactsQueryVariables>;
export const SelectionDocument = new TypedDocumentString(`
    query Selection($expression: String!, $after: String, $flowsAfter: ID, $landscape: ID, $revision: Int, $language: Language!) {
  select(
    expression: $expression
    first: 100
    after: $after
    landscape: $landscape
    revision: $revision
  ) {
    ...Basis
    sentence(language: $language)
    total
    edges {
      node {
        ...Party
        codes {
          scheme
          code
        }
      }
    }
    flows(first: 100, after: $flowsAfter) {
      ...Flow
    }
    flowsTotal
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`) as unknown as TypedDocumentString<SelectionQuery, SelectionQueryVariables>;
export const SourceOutlineDocument = new TypedDocumentString(`
    query SourceOutline($document: ID!, $revision: Int, $language: Language!) {
  statedIn(document: $document, first: 0, revision: $revision) {
    ...Basis
    total
    document {
      ...SourceDocument
    }
    sections {
      ...SourceSection
    }
  }
}
    fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}
fragment SourceDocument on DocumentSummary {
  id
  name(language: $language)
  authors
  publisher
  date
  url
  heldBy {
    id
    name(language: $language)
  }
  contact(language: $language)
  terms(language: $language)
  textUse
  textReason(language: $language)
}
fragment SourceSection on DocumentSection {
  locator
  title
  firstLine
  lastLine
  page
  facts
  empty
}`) as unknown as TypedDocumentString<SourceOutlineQuery, SourceOutlineQueryVariables>;
export const SourcePassageDocument = new TypedDocumentString(`
    query SourcePassage($document: ID!, $locator: String!, $around: Int!, $revision: Int, $language: Language!) {
  passage(
    document: $document
    locator: $locator
    around: $around
    revision: $revision
  ) {
    locator
    firstLine
    lastLine
    sentence(language: $language)
    sections {
      ...SourceSection
    }
    previous {
      ...SourceSection
    }
    next {
      ...SourceSection
    }
    lines {
      number
      text(language: $language)
      isCited
      isWithheld
      heading
    }
    isCut
    hasBefore
    hasAfter
  }
}
    fragment SourceSection on DocumentSection {
  locator
  title
  firstLine
  lastLine
  page
  facts
  empty
}`) as unknown as TypedDocumentString<SourcePassageQuery, SourcePassageQueryVariables>;
export const StatedHereDocument = new TypedDocumentString(`
    query StatedHere($document: ID!, $locator: String!, $first: Int!, $revision: Int, $language: Language!) {
  statedIn(
    document: $document
    locator: $locator
    first: $first
    revision: $revision
  ) {
    total
    edges {
      locator
      certain
      node {
        id
        sentence(language: $language)
        standing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatedHereQuery, StatedHereQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($landscape: ID!, $after: String, $revision: Int, $language: Language!) {
  entity(id: $landscape, revision: $revision) {
    itself {
      links(properties: ["owner"]) {
        entity {
          id
          name(language: $language)
        }
      }
    }
  }
  browse(
    kinds: [DOCUMENT]
    landscape: $landscape
    first: 100
    after: $after
    revision: $revision
  ) {
    ...Basis
    total
    edges {
      node {
        ...SourceCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}
fragment SourceDocument on DocumentSummary {
  id
  name(language: $language)
  authors
  publisher
  date
  url
  heldBy {
    id
    name(language: $language)
  }
  contact(language: $language)
  terms(language: $language)
  textUse
  textReason(language: $language)
}
fragment SourceCard on EntityCard {
  id
  name(language: $language)
  description(language: $language)
  factsTotal
  itself {
    standing
    links(properties: ["partOf"]) {
      entity {
        id
        name(language: $language)
      }
    }
    values(
      properties: ["documentKind", "authors", "publisher", "date", "number", "url"]
      language: $language
    ) {
      property
      value
    }
  }
  citations(first: 1) {
    document {
      id
      ...SourceDocument
    }
  }
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const RestsOnDocument = new TypedDocumentString(`
    query RestsOn($id: ID!, $after: ID, $revision: Int, $language: Language!) {
  entity(id: $id, revision: $revision) {
    facts(first: 100, after: $after) {
      id
      kind
      sort
      citations(first: 10) {
        document {
          id
        }
        basis
        certain
      }
    }
    contradictions(first: 100) {
      id
      sentence(language: $language)
      citations(first: 3) {
        ...Cited
      }
    }
  }
}
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}`) as unknown as TypedDocumentString<RestsOnQuery, RestsOnQueryVariables>;
export const SilencesOfDocument = new TypedDocumentString(`
    query SilencesOf($ids: [ID!]!, $revision: Int, $language: Language!) {
  entities(ids: $ids, revision: $revision) {
    itself {
      id
      links(properties: ["about"], first: 3) {
        entity {
          id
          name(language: $language)
        }
      }
      sentence(language: $language)
      citations(first: 3) {
        ...Cited
      }
    }
  }
}
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}`) as unknown as TypedDocumentString<SilencesOfQuery, SilencesOfQueryVariables>;
export const FirstQuestionsDocument = new TypedDocumentString(`
    query FirstQuestions($landscape: ID, $revision: Int, $language: Language!) {
  suggestions(landscape: $landscape, at: START, first: 12, revision: $revision) {
    edges {
      node {
        asks(language: $language)
        page
        shortAnswer(language: $language)
      }
    }
  }
  calendar(landscape: $landscape, kinds: [SLOT], first: 40, revision: $revision) {
    entries {
      quarter
      whose(first: 1) {
        id
        name(language: $language)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstQuestionsQuery, FirstQuestionsQueryVariables>;
export const BreaksDocument = new TypedDocumentString(`
    query Breaks($landscape: ID!, $after: String, $revision: Int, $language: Language!) {
  breaks(landscape: $landscape, first: 100, after: $after, revision: $revision) {
    ...Basis
    sentence(language: $language)
    pageInfo {
      hasNextPage
      endCursor
    }
    breaks {
      kind
      level
      areas
      reason(language: $language)
      party {
        id
        name(language: $language)
      }
      flow {
        id
        citations(first: 2) {
          ...Cited
        }
      }
    }
  }
}
    fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`) as unknown as TypedDocumentString<BreaksQuery, BreaksQueryVariables>;
export const SystemDocument = new TypedDocumentString(`
    query System($landscape: ID!, $revision: Int, $language: Language!) {
  select(
    expression: "party-kind:area or party-kind:forum-type or party-kind:forum"
    landscape: $landscape
    first: 100
    revision: $revision
  ) {
    ...Basis
    total
    flowsTotal
    edges {
      node {
        ...Party
      }
    }
    flows(first: 100) {
      ...Flow
    }
  }
  browse(kinds: [FORUM], landscape: $landscape, first: 100, revision: $revision) {
    edges {
      node {
        id
        itself {
          links(properties: ["ofType"]) {
            entity {
              id
            }
          }
        }
      }
    }
  }
  coverage(
    landscape: $landscape
    checks: ["every-level-of-an-area-has-a-forum", "every-local-forum-has-a-way-up"]
    status: [GAP, UNKNOWN]
    revision: $revision
  ) {
    results {
      id
      check {
        id
      }
      of {
        id
      }
      status
      seriousness
      inWords(language: $language)
      areas
      levels
      sentence(language: $language)
    }
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`) as unknown as TypedDocumentString<SystemQuery, SystemQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!, $filter: FlowFilter, $first: Int!, $landscape: ID, $revision: Int, $language: Language!) {
  paths(
    from: $from
    to: $to
    filter: $filter
    first: $first
    landscape: $landscape
    revision: $revision
  ) {
    ...Basis
    sentence(language: $language)
    more
    ties {
      id
      sentence(language: $language)
    }
    ways {
      ...Way
    }
    brokenAt {
      kind
      side
      level
      areas
      reason(language: $language)
      party {
        ...Party
      }
      flow {
        ...Flow
      }
    }
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
fragment Followed on FlowUse {
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  statedBetween {
    ...Party
  }
  flow {
    ...Flow
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}
fragment Way on Way {
  length
  sentence(language: $language)
  steps {
    ...Followed
    flow {
      landscapes {
        id
        name(language: $language)
      }
    }
  }
  crossings {
    after
    dimension
    from
    to
    at {
      id
      name(language: $language)
    }
  }
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const WayEndsDocument = new TypedDocumentString(`
    query WayEnds($ids: [ID!]!, $revision: Int, $language: Language!) {
  entities(ids: $ids, revision: $revision) {
    id
    kind
    name(language: $language)
    party {
      ...Party
    }
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}`) as unknown as TypedDocumentString<WayEndsQuery, WayEndsQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($landscape: ID!, $removeParties: [ID!], $removeFlows: [ID!], $addFlows: [NewFlow!], $revision: Int, $language: Language!) {
  whatIf(
    landscape: $landscape
    removeParties: $removeParties
    removeFlows: $removeFlows
    addFlows: $addFlows
    revision: $revision
  ) {
    ...Basis
    leadInWords(language: $language)
    furtherInWords(language: $language)
    sentence(language: $language)
    goneFlowsTotal
    endedFlows(first: 100) {
      why
      remains
      flow {
        ...Flow
      }
      instead {
        length
        sentence(language: $language)
      }
    }
    leftAloneTotal
    leftAlone(first: 100) {
      id
      name(language: $language)
    }
    unkeptFlowsTotal
    unkeptFlows(first: 100) {
      id
      sentence(language: $language)
    }
    lostTotal
    lost(first: 100) {
      ...Reach
    }
    gained(first: 100) {
      ...Reach
    }
    apart {
      dimension
      from
      to
    }
    joined {
      dimension
      from
      to
    }
    cutOff(first: 100) {
      ...Party
    }
    unheard(first: 100) {
      ...Party
    }
    between {
      dimension
      from
      to
      before
      after
    }
    turnedTotal
    turned(first: 100) {
      result
      before
      beforeInWords(language: $language)
      after
      afterInWords(language: $language)
      sentence(language: $language)
    }
    wholeTotal
    whole(first: 100) {
      ...Party
    }
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}
fragment Reach on LostReach {
  from {
    ...Party
  }
  total
  parties(first: 100) {
    ...Party
  }
}`) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const ChangedDocument = new TypedDocumentString(`
    query Changed($ids: [ID!]!, $revision: Int, $language: Language!) {
  entities(ids: $ids, revision: $revision) {
    id
    kind
    name(language: $language)
  }
}
    `) as unknown as TypedDocumentString<ChangedQuery, ChangedQueryVariables>;
export const SinglePointsDocument = new TypedDocumentString(`
    query SinglePoints($landscape: ID!, $first: Int! = 12, $revision: Int, $language: Language!) {
  singlePoints(landscape: $landscape, first: $first, revision: $revision) {
    ...Basis
    total
    points {
      kind
      pairs
      sentence(language: $language)
      party {
        ...Party
      }
      flow {
        ...Flow
      }
    }
  }
}
    fragment Party on PartySummary {
  id
  kind
  name(language: $language)
  levels
  areas
  standing
}
fragment Cited on Citation {
  document {
    id
    name(language: $language)
  }
  locator
  basis
  supports
  certain
  reason(language: $language)
}
fragment Flow on FlowSummary {
  id
  kind
  side
  standing
  strength
  mutual
  rank
  when
  carries(language: $language)
  sentence(language: $language)
  from {
    ...Party
  }
  to {
    ...Party
  }
  via {
    ...Party
  }
  citations(first: 5) {
    ...Cited
  }
}
fragment Basis on Answer {
  revision
  asOf
  partial
  partialReason
  weakestBasis
}`) as unknown as TypedDocumentString<SinglePointsQuery, SinglePointsQueryVariables>;