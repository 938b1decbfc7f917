/** What somebody may do in a landscape; a role holds those before it. */
export type AccountRole =
  /** Proposes changes. */
  | 'CONTRIBUTOR'
  /** Owns the map, publishes it and invites. */
  | 'OWNER'
  /** Looks over what is proposed and decides on it. */
  | 'REVIEWER';

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

/** What a key is for. None lets a program approve anything. */
export type KeyScope =
  /** To propose where its holder may. */
  | 'PROPOSE'
  /** To read what its holder reads. */
  | 'READ';

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

/** What a fact says of where a party stands. */
export type MapReasonKind =
  /** Its own level is stated. */
  | 'LEVEL'
  /** The party itself, where no source states its level or its type. */
  | 'NAMED'
  /** No level is stated, and it serves places of this level. */
  | 'PLACE'
  /** It, or its type, is placed at this level. */
  | 'PLACEMENT'
  /** It, or its type, is placed in a role or an area. */
  | 'ROLE'
  /** It has a seat in a forum, and level belongs to the seat. */
  | 'SEAT'
  /** It is of this type. */
  | 'TYPE'
  /** Its type has a seat in a forum of this area; stated for a whole, it holds for the parts, save the level. */
  | 'TYPE_SEAT';

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
