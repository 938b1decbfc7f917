/** Made from src/model/kinds.ts by npm run types. */

export const kindWords = {
  "LANDSCAPE": {
    "SV": "landskap",
    "EN": "landscape"
  },
  "PLACE": {
    "SV": "plats",
    "EN": "place"
  },
  "ROLE": {
    "SV": "roll",
    "EN": "role"
  },
  "AREA": {
    "SV": "område",
    "EN": "area"
  },
  "ACTOR_TYPE": {
    "SV": "aktörstyp",
    "EN": "actor type"
  },
  "ACTOR": {
    "SV": "aktör",
    "EN": "actor"
  },
  "FORUM_TYPE": {
    "SV": "forumtyp",
    "EN": "forum type"
  },
  "FORUM": {
    "SV": "forum",
    "EN": "forum"
  },
  "FUNCTION": {
    "SV": "funktion",
    "EN": "function"
  },
  "PROCESS": {
    "SV": "process",
    "EN": "process"
  },
  "INITIATIVE": {
    "SV": "insats",
    "EN": "initiative"
  },
  "DOCUMENT": {
    "SV": "dokument",
    "EN": "document"
  },
  "EVENT": {
    "SV": "händelse",
    "EN": "event"
  },
  "PERSON": {
    "SV": "person",
    "EN": "person"
  },
  "GOAL": {
    "SV": "mål",
    "EN": "goal"
  },
  "CONCEPT": {
    "SV": "begrepp",
    "EN": "concept"
  },
  "SEAT": {
    "SV": "plats i forum",
    "EN": "seat"
  },
  "PARTICIPATION": {
    "SV": "deltagande",
    "EN": "participation"
  },
  "PLACEMENT": {
    "SV": "placering",
    "EN": "placement"
  },
  "FLOW": {
    "SV": "flöde",
    "EN": "flow"
  },
  "TIE": {
    "SV": "samband",
    "EN": "link"
  },
  "STATEMENT": {
    "SV": "uppgift ur källan",
    "EN": "statement"
  },
  "MEASURE": {
    "SV": "siffra",
    "EN": "number"
  }
} as const;

/** The kinds that may give and receive. */
export const partyKinds = [
  "ROLE",
  "AREA",
  "ACTOR_TYPE",
  "ACTOR",
  "FORUM_TYPE",
  "FORUM",
  "FUNCTION",
  "PROCESS",
  "INITIATIVE",
  "DOCUMENT",
  "EVENT"
] as const;
