/** Made from src/model/kinds.ts by npm run types. */

export const fields = {
 "LANDSCAPE": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "owner",
   "as": "THING",
   "head": {
    "SV": "Ägare",
    "EN": "Owner"
   },
   "says": {
    "SV": "Vem som svarar för kartan.",
    "EN": "Who answers for the map."
   },
   "isNeeded": false,
   "to": [
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
   ]
  },
  {
   "property": "covers",
   "as": "THINGS",
   "head": {
    "SV": "Omfattar",
    "EN": "Covers"
   },
   "says": {
    "SV": "Län och kommuner.",
    "EN": "Counties and municipalities."
   },
   "isNeeded": false,
   "to": [
    "PLACE"
   ]
  },
  {
   "property": "contactName",
   "as": "LINE",
   "head": {
    "SV": "Kontakt",
    "EN": "Contact"
   },
   "says": {
    "SV": "En funktion eller ett kontor att vända sig till, ingen privatperson.",
    "EN": "A function or an office to turn to, no private person."
   },
   "isNeeded": false
  },
  {
   "property": "contactAddress",
   "as": "LINE",
   "head": {
    "SV": "Kontaktadress",
    "EN": "Contact address"
   },
   "says": {
    "SV": "Börjar med mailto: eller https://.",
    "EN": "Begins with mailto: or https://."
   },
   "isNeeded": false
  },
  {
   "property": "adoptedBy",
   "as": "LINE",
   "head": {
    "SV": "Antagen av",
    "EN": "Adopted by"
   },
   "says": {
    "SV": "Vem som har antagit den.",
    "EN": "Who adopted it."
   },
   "isNeeded": false
  },
  {
   "property": "registrationNumber",
   "as": "LINE",
   "head": {
    "SV": "Diarienummer",
    "EN": "Registration number"
   },
   "says": {
    "SV": "Som det står på titelsidan.",
    "EN": "As a title page has it."
   },
   "isNeeded": false
  },
  {
   "property": "replaces",
   "as": "LINE",
   "head": {
    "SV": "Ersätter",
    "EN": "Replaces"
   },
   "says": {
    "SV": "Den tidigare utgåvan.",
    "EN": "The former edition."
   },
   "isNeeded": false
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "PLACE": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "placeKind",
   "as": "WORD",
   "head": {
    "SV": "Slag",
    "EN": "Sort"
   },
   "says": {
    "SV": "Närmare bestämt vad det är.",
    "EN": "What it is, more closely."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "MUNICIPALITY",
     "called": {
      "SV": "kommun",
      "EN": "municipality"
     }
    },
    {
     "value": "COUNTY",
     "called": {
      "SV": "län",
      "EN": "county"
     }
    },
    {
     "value": "CROSS_COUNTY",
     "called": {
      "SV": "område över länsgränsen",
      "EN": "area across county borders"
     }
    },
    {
     "value": "COUNTRY",
     "called": {
      "SV": "land",
      "EN": "country"
     }
    }
   ]
  },
  {
   "property": "partOf",
   "as": "THINGS",
   "head": {
    "SV": "Del av",
    "EN": "Part of"
   },
   "says": {
    "SV": "Den helhet det ingår i.",
    "EN": "The whole it belongs to."
   },
   "isNeeded": false,
   "to": [
    "PLACE"
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "ROLE": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "role",
   "as": "WORD",
   "head": {
    "SV": "Roll",
    "EN": "Role"
   },
   "says": {
    "SV": "En av de tre rollerna.",
    "EN": "One of the three roles."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "EMPLOYER",
     "called": {
      "SV": "arbetsgivare",
      "EN": "employer"
     }
    },
    {
     "value": "EDUCATOR",
     "called": {
      "SV": "utbildare",
      "EN": "educator"
     }
    },
    {
     "value": "GROUP_FOCUSED",
     "called": {
      "SV": "stödjer vissa målgrupper",
      "EN": "supports certain groups"
     }
    }
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "AREA": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "colour",
   "as": "WORD",
   "head": {
    "SV": "Färg",
    "EN": "Colour"
   },
   "says": {
    "SV": "Områdets färg på kartan.",
    "EN": "Its colour on the map."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "GREEN",
     "called": {
      "SV": "grönt",
      "EN": "green"
     }
    },
    {
     "value": "BLUE",
     "called": {
      "SV": "blått",
      "EN": "blue"
     }
    },
    {
     "value": "YELLOW",
     "called": {
      "SV": "gult",
      "EN": "yellow"
     }
    },
    {
     "value": "PINK",
     "called": {
      "SV": "rosa",
      "EN": "pink"
     }
    },
    {
     "value": "TURQUOISE",
     "called": {
      "SV": "turkost",
      "EN": "turquoise"
     }
    },
    {
     "value": "ORANGE",
     "called": {
      "SV": "orange",
      "EN": "orange"
     }
    },
    {
     "value": "PURPLE",
     "called": {
      "SV": "lila",
      "EN": "purple"
     }
    },
    {
     "value": "GREY",
     "called": {
      "SV": "grått",
      "EN": "grey"
     }
    }
   ]
  },
  {
   "property": "bringsTogether",
   "as": "THINGS",
   "head": {
    "SV": "Förenar",
    "EN": "Brings together"
   },
   "says": {
    "SV": "De roller som möts.",
    "EN": "The roles that meet."
   },
   "isNeeded": false,
   "to": [
    "ROLE"
   ]
  },
  {
   "property": "serves",
   "as": "THINGS",
   "head": {
    "SV": "Till för",
    "EN": "Is for"
   },
   "says": {
    "SV": "Den grupp det är till för.",
    "EN": "The group it is for."
   },
   "isNeeded": false,
   "to": [
    "ACTOR_TYPE"
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "ACTOR_TYPE": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "people",
   "as": "YES_NO",
   "head": {
    "SV": "Människor",
    "EN": "People"
   },
   "says": {
    "SV": "Om det är en grupp av enskilda (ja eller nej); vid deltagande hur många som var med.",
    "EN": "Whether it is a group of individuals (yes or no); of a participation how many took part."
   },
   "isNeeded": false
  },
  {
   "property": "kindOf",
   "as": "THINGS",
   "head": {
    "SV": "Ett slags",
    "EN": "A kind of"
   },
   "says": {
    "SV": "Den vidare typen.",
    "EN": "The wider type."
   },
   "isNeeded": false,
   "to": [
    "ACTOR_TYPE"
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "ACTOR": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "level",
   "as": "WORD",
   "head": {
    "SV": "Nivå",
    "EN": "Level"
   },
   "says": {
    "SV": "Var i kedjan det hör hemma.",
    "EN": "Where in the chain it belongs."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "LOCAL",
     "called": {
      "SV": "lokal",
      "EN": "local"
     }
    },
    {
     "value": "REGIONAL",
     "called": {
      "SV": "regional",
      "EN": "regional"
     }
    },
    {
     "value": "NATIONAL",
     "called": {
      "SV": "nationell",
      "EN": "national"
     }
    },
    {
     "value": "EU",
     "called": {
      "SV": "EU",
      "EN": "EU"
     }
    }
   ]
  },
  {
   "property": "ofType",
   "as": "THINGS",
   "head": {
    "SV": "Av typen",
    "EN": "Of the type"
   },
   "says": {
    "SV": "Den typ det är ett av.",
    "EN": "The type it is one of."
   },
   "isNeeded": false,
   "to": [
    "ACTOR_TYPE"
   ]
  },
  {
   "property": "partOf",
   "as": "THINGS",
   "head": {
    "SV": "Del av",
    "EN": "Part of"
   },
   "says": {
    "SV": "Den helhet det ingår i.",
    "EN": "The whole it belongs to."
   },
   "isNeeded": false,
   "to": [
    "ACTOR"
   ]
  },
  {
   "property": "servesPlaces",
   "as": "THINGS",
   "head": {
    "SV": "Verkar i",
    "EN": "Serves"
   },
   "says": {
    "SV": "Kommuner eller län.",
    "EN": "Municipalities or counties."
   },
   "isNeeded": false,
   "to": [
    "PLACE"
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "FORUM_TYPE": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "level",
   "as": "WORD",
   "head": {
    "SV": "Nivå",
    "EN": "Level"
   },
   "says": {
    "SV": "Var i kedjan det hör hemma.",
    "EN": "Where in the chain it belongs."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "LOCAL",
     "called": {
      "SV": "lokal",
      "EN": "local"
     }
    },
    {
     "value": "REGIONAL",
     "called": {
      "SV": "regional",
      "EN": "regional"
     }
    },
    {
     "value": "NATIONAL",
     "called": {
      "SV": "nationell",
      "EN": "national"
     }
    },
    {
     "value": "EU",
     "called": {
      "SV": "EU",
      "EN": "EU"
     }
    }
   ]
  },
  {
   "property": "per",
   "as": "WORD",
   "head": {
    "SV": "Per",
    "EN": "Per"
   },
   "says": {
    "SV": "Av forumtyper: en per kommun, bransch och så vidare; av flöden: dokumentet det går enligt.",
    "EN": "Of forum types: one per municipality, industry and so on; of flows: the document it follows."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REGION",
     "called": {
      "SV": "region",
      "EN": "region"
     }
    },
    {
     "value": "MUNICIPALITY",
     "called": {
      "SV": "kommun",
      "EN": "municipality"
     }
    },
    {
     "value": "INDUSTRY",
     "called": {
      "SV": "bransch",
      "EN": "industry"
     }
    },
    {
     "value": "PROGRAMME",
     "called": {
      "SV": "program",
      "EN": "programme"
     }
    }
   ]
  },
  {
   "property": "programmesOf",
   "as": "THING",
   "head": {
    "SV": "Programmen i",
    "EN": "Programmes of"
   },
   "says": {
    "SV": "Utbildningsformen.",
    "EN": "The form of education."
   },
   "isNeeded": false,
   "to": [
    "CONCEPT"
   ]
  },
  {
   "property": "meetingsMin",
   "as": "NUMBER",
   "head": {
    "SV": "Möten minst",
    "EN": "Meetings at least"
   },
   "says": {
    "SV": "Om året.",
    "EN": "A year."
   },
   "isNeeded": false
  },
  {
   "property": "meetingsMax",
   "as": "NUMBER",
   "head": {
    "SV": "Möten högst",
    "EN": "Meetings at most"
   },
   "says": {
    "SV": "Om året.",
    "EN": "A year."
   },
   "isNeeded": false
  },
  {
   "property": "inAreas",
   "as": "THINGS",
   "head": {
    "SV": "Område",
    "EN": "Area"
   },
   "says": {
    "SV": "De områden det hör till.",
    "EN": "The areas it belongs to."
   },
   "isNeeded": false,
   "to": [
    "AREA"
   ]
  },
  {
   "property": "partOf",
   "as": "THINGS",
   "head": {
    "SV": "Del av",
    "EN": "Part of"
   },
   "says": {
    "SV": "Den helhet det ingår i.",
    "EN": "The whole it belongs to."
   },
   "isNeeded": false,
   "to": [
    "FORUM_TYPE"
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "FORUM": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "level",
   "as": "WORD",
   "head": {
    "SV": "Nivå",
    "EN": "Level"
   },
   "says": {
    "SV": "Var i kedjan det hör hemma.",
    "EN": "Where in the chain it belongs."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "LOCAL",
     "called": {
      "SV": "lokal",
      "EN": "local"
     }
    },
    {
     "value": "REGIONAL",
     "called": {
      "SV": "regional",
      "EN": "regional"
     }
    },
    {
     "value": "NATIONAL",
     "called": {
      "SV": "nationell",
      "EN": "national"
     }
    },
    {
     "value": "EU",
     "called": {
      "SV": "EU",
      "EN": "EU"
     }
    }
   ]
  },
  {
   "property": "several",
   "as": "YES_NO",
   "head": {
    "SV": "Flera",
    "EN": "Several"
   },
   "says": {
    "SV": "Om det står för flera som inte är räknade.",
    "EN": "Whether it stands for several that are not counted."
   },
   "isNeeded": false
  },
  {
   "property": "ofType",
   "as": "THINGS",
   "head": {
    "SV": "Av typen",
    "EN": "Of the type"
   },
   "says": {
    "SV": "Den typ det är ett av.",
    "EN": "The type it is one of."
   },
   "isNeeded": false,
   "to": [
    "FORUM_TYPE"
   ]
  },
  {
   "property": "partOf",
   "as": "THINGS",
   "head": {
    "SV": "Del av",
    "EN": "Part of"
   },
   "says": {
    "SV": "Den helhet det ingår i.",
    "EN": "The whole it belongs to."
   },
   "isNeeded": false,
   "to": [
    "FORUM"
   ]
  },
  {
   "property": "inAreas",
   "as": "THINGS",
   "head": {
    "SV": "Område",
    "EN": "Area"
   },
   "says": {
    "SV": "De områden det hör till.",
    "EN": "The areas it belongs to."
   },
   "isNeeded": false,
   "to": [
    "AREA"
   ]
  },
  {
   "property": "servesPlaces",
   "as": "THINGS",
   "head": {
    "SV": "Verkar i",
    "EN": "Serves"
   },
   "says": {
    "SV": "Kommuner eller län.",
    "EN": "Municipalities or counties."
   },
   "isNeeded": false,
   "to": [
    "PLACE"
   ]
  },
  {
   "property": "about",
   "as": "THINGS",
   "head": {
    "SV": "Handlar om",
    "EN": "About"
   },
   "says": {
    "SV": "Det som det gäller.",
    "EN": "What it concerns."
   },
   "isNeeded": false,
   "to": [
    "CONCEPT"
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "FUNCTION": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "level",
   "as": "WORD",
   "head": {
    "SV": "Nivå",
    "EN": "Level"
   },
   "says": {
    "SV": "Var i kedjan det hör hemma.",
    "EN": "Where in the chain it belongs."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "LOCAL",
     "called": {
      "SV": "lokal",
      "EN": "local"
     }
    },
    {
     "value": "REGIONAL",
     "called": {
      "SV": "regional",
      "EN": "regional"
     }
    },
    {
     "value": "NATIONAL",
     "called": {
      "SV": "nationell",
      "EN": "national"
     }
    },
    {
     "value": "EU",
     "called": {
      "SV": "EU",
      "EN": "EU"
     }
    }
   ]
  },
  {
   "property": "partOf",
   "as": "THINGS",
   "head": {
    "SV": "Del av",
    "EN": "Part of"
   },
   "says": {
    "SV": "Den helhet det ingår i.",
    "EN": "The whole it belongs to."
   },
   "isNeeded": false,
   "to": [
    "FUNCTION",
    "PROCESS"
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "PROCESS": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "processKind",
   "as": "WORD",
   "head": {
    "SV": "Slag",
    "EN": "Sort"
   },
   "says": {
    "SV": "Närmare bestämt vad det är.",
    "EN": "What it is, more closely."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "PLATFORM",
     "called": {
      "SV": "plattform",
      "EN": "platform"
     }
    },
    {
     "value": "MAIN",
     "called": {
      "SV": "huvudprocess",
      "EN": "main process"
     }
    },
    {
     "value": "SUPPORT",
     "called": {
      "SV": "stödprocess",
      "EN": "support process"
     }
    },
    {
     "value": "SERVICE",
     "called": {
      "SV": "tjänst",
      "EN": "service"
     }
    }
   ]
  },
  {
   "property": "partOf",
   "as": "THINGS",
   "head": {
    "SV": "Del av",
    "EN": "Part of"
   },
   "says": {
    "SV": "Den helhet det ingår i.",
    "EN": "The whole it belongs to."
   },
   "isNeeded": false,
   "to": [
    "PROCESS"
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "INITIATIVE": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "initiativeKind",
   "as": "WORD",
   "head": {
    "SV": "Slag",
    "EN": "Sort"
   },
   "says": {
    "SV": "Närmare bestämt vad det är.",
    "EN": "What it is, more closely."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "PROJECT",
     "called": {
      "SV": "projekt",
      "EN": "project"
     }
    },
    {
     "value": "MEASURE",
     "called": {
      "SV": "insats",
      "EN": "measure"
     }
    },
    {
     "value": "PHASE",
     "called": {
      "SV": "fas",
      "EN": "phase"
     }
    }
   ]
  },
  {
   "property": "partOf",
   "as": "THINGS",
   "head": {
    "SV": "Del av",
    "EN": "Part of"
   },
   "says": {
    "SV": "Den helhet det ingår i.",
    "EN": "The whole it belongs to."
   },
   "isNeeded": false,
   "to": [
    "INITIATIVE"
   ]
  },
  {
   "property": "inAreas",
   "as": "THINGS",
   "head": {
    "SV": "Område",
    "EN": "Area"
   },
   "says": {
    "SV": "De områden det hör till.",
    "EN": "The areas it belongs to."
   },
   "isNeeded": false,
   "to": [
    "AREA"
   ]
  },
  {
   "property": "servesPlaces",
   "as": "THINGS",
   "head": {
    "SV": "Verkar i",
    "EN": "Serves"
   },
   "says": {
    "SV": "Kommuner eller län.",
    "EN": "Municipalities or counties."
   },
   "isNeeded": false,
   "to": [
    "PLACE"
   ]
  },
  {
   "property": "about",
   "as": "THINGS",
   "head": {
    "SV": "Handlar om",
    "EN": "About"
   },
   "says": {
    "SV": "Det som det gäller.",
    "EN": "What it concerns."
   },
   "isNeeded": false,
   "to": [
    "CONCEPT"
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "DOCUMENT": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "documentKind",
   "as": "LINE",
   "head": {
    "SV": "Slag",
    "EN": "Sort"
   },
   "says": {
    "SV": "Närmare bestämt vad det är.",
    "EN": "What it is, more closely."
   },
   "isNeeded": false
  },
  {
   "property": "number",
   "as": "LINE",
   "head": {
    "SV": "Nummer",
    "EN": "Number"
   },
   "says": {
    "SV": "Nummer eller diarienummer.",
    "EN": "Its number or registration number."
   },
   "isNeeded": false
  },
  {
   "property": "date",
   "as": "LINE",
   "head": {
    "SV": "Datum",
    "EN": "Date"
   },
   "says": {
    "SV": "När det är daterat.",
    "EN": "When it is dated."
   },
   "isNeeded": false
  },
  {
   "property": "edition",
   "as": "LINE",
   "head": {
    "SV": "Utgåva",
    "EN": "Edition"
   },
   "says": {
    "SV": "Vilken utgåva.",
    "EN": "Which edition."
   },
   "isNeeded": false
  },
  {
   "property": "url",
   "as": "LINE",
   "head": {
    "SV": "Adress",
    "EN": "Address"
   },
   "says": {
    "SV": "Börjar med https://.",
    "EN": "Begins with https://."
   },
   "isNeeded": false
  },
  {
   "property": "publisher",
   "as": "LINE",
   "head": {
    "SV": "Utgivare",
    "EN": "Publisher"
   },
   "says": {
    "SV": "Vem som gav ut det.",
    "EN": "Who published it."
   },
   "isNeeded": false
  },
  {
   "property": "licence",
   "as": "LINE",
   "head": {
    "SV": "Licens",
    "EN": "Licence"
   },
   "says": {
    "SV": "Som CC0 1.0.",
    "EN": "Such as CC0 1.0."
   },
   "isNeeded": false
  },
  {
   "property": "reviewBy",
   "as": "LINE",
   "head": {
    "SV": "Ses över senast",
    "EN": "Review by"
   },
   "says": {
    "SV": "När det bör ses över.",
    "EN": "When it ought to be reviewed."
   },
   "isNeeded": false
  },
  {
   "property": "heldBy",
   "as": "THING",
   "head": {
    "SV": "Finns hos",
    "EN": "Held by"
   },
   "says": {
    "SV": "Den som har dokumentet.",
    "EN": "Who has the document."
   },
   "isNeeded": false,
   "to": [
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
   ]
  },
  {
   "property": "contact",
   "as": "TEXT",
   "head": {
    "SV": "Fråga efter det",
    "EN": "Ask for it"
   },
   "says": {
    "SV": "Vem man frågar och hur, så långt källorna säger.",
    "EN": "Whom to ask and how, as far as the sources say."
   },
   "isNeeded": false
  },
  {
   "property": "terms",
   "as": "TEXT",
   "head": {
    "SV": "Villkor",
    "EN": "Terms"
   },
   "says": {
    "SV": "På vilka villkor det får användas.",
    "EN": "On which terms it may be used."
   },
   "isNeeded": false
  },
  {
   "property": "textUse",
   "as": "WORD",
   "head": {
    "SV": "Texten får visas",
    "EN": "Text may be shown"
   },
   "says": {
    "SV": "Hur mycket av texten som får visas.",
    "EN": "How much of the text may be shown."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "WHOLE",
     "called": {
      "SV": "hela texten",
      "EN": "the whole text"
     }
    },
    {
     "value": "QUOTATIONS",
     "called": {
      "SV": "korta citat",
      "EN": "short quotations"
     }
    },
    {
     "value": "NONE",
     "called": {
      "SV": "ingenting",
      "EN": "nothing"
     }
    }
   ]
  },
  {
   "property": "textReason",
   "as": "TEXT",
   "head": {
    "SV": "Varför så mycket",
    "EN": "Why that much"
   },
   "says": {
    "SV": "Skälet till hur mycket som visas.",
    "EN": "The reason for how much is shown."
   },
   "isNeeded": false
  },
  {
   "property": "partOf",
   "as": "THINGS",
   "head": {
    "SV": "Del av",
    "EN": "Part of"
   },
   "says": {
    "SV": "Den helhet det ingår i.",
    "EN": "The whole it belongs to."
   },
   "isNeeded": false,
   "to": [
    "DOCUMENT"
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "EVENT": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "eventKind",
   "as": "WORD",
   "head": {
    "SV": "Slag",
    "EN": "Sort"
   },
   "says": {
    "SV": "Närmare bestämt vad det är.",
    "EN": "What it is, more closely."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "SLOT",
     "called": {
      "SV": "årshjul",
      "EN": "year wheel"
     }
    },
    {
     "value": "MEETING",
     "called": {
      "SV": "möte",
      "EN": "meeting"
     }
    },
    {
     "value": "EVENT",
     "called": {
      "SV": "händelse",
      "EN": "event"
     }
    }
   ]
  },
  {
   "property": "when",
   "as": "LINE",
   "head": {
    "SV": "När",
    "EN": "When"
   },
   "says": {
    "SV": "Datum eller, för flöden, källans egna ord.",
    "EN": "A date or, of flows, the words of the source."
   },
   "isNeeded": false
  },
  {
   "property": "quarter",
   "as": "NUMBER",
   "head": {
    "SV": "Kvartal",
    "EN": "Quarter"
   },
   "says": {
    "SV": "1 till 4, för årshjul.",
    "EN": "1 to 4, of year wheels."
   },
   "isNeeded": false
  },
  {
   "property": "where",
   "as": "LINE",
   "head": {
    "SV": "Var",
    "EN": "Where"
   },
   "says": {
    "SV": "Platsen för mötet.",
    "EN": "Where it meets."
   },
   "isNeeded": false
  },
  {
   "property": "partOf",
   "as": "THINGS",
   "head": {
    "SV": "Del av",
    "EN": "Part of"
   },
   "says": {
    "SV": "Den helhet det ingår i.",
    "EN": "The whole it belongs to."
   },
   "isNeeded": false,
   "to": [
    "FORUM",
    "FORUM_TYPE",
    "INITIATIVE",
    "EVENT"
   ]
  },
  {
   "property": "about",
   "as": "THINGS",
   "head": {
    "SV": "Handlar om",
    "EN": "About"
   },
   "says": {
    "SV": "Det som det gäller.",
    "EN": "What it concerns."
   },
   "isNeeded": false,
   "to": [
    "CONCEPT"
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "PERSON": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "GOAL": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "goalKind",
   "as": "WORD",
   "head": {
    "SV": "Slag",
    "EN": "Sort"
   },
   "says": {
    "SV": "Närmare bestämt vad det är.",
    "EN": "What it is, more closely."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "AIM",
     "called": {
      "SV": "vision",
      "EN": "vision"
     }
    },
    {
     "value": "FIELD",
     "called": {
      "SV": "utvecklingsområde",
      "EN": "development area"
     }
    },
    {
     "value": "GOAL",
     "called": {
      "SV": "mål",
      "EN": "goal"
     }
    },
    {
     "value": "PRIORITY",
     "called": {
      "SV": "prioritering",
      "EN": "priority"
     }
    }
   ]
  },
  {
   "property": "number",
   "as": "LINE",
   "head": {
    "SV": "Nummer",
    "EN": "Number"
   },
   "says": {
    "SV": "Nummer eller diarienummer.",
    "EN": "Its number or registration number."
   },
   "isNeeded": false
  },
  {
   "property": "partOf",
   "as": "THINGS",
   "head": {
    "SV": "Del av",
    "EN": "Part of"
   },
   "says": {
    "SV": "Den helhet det ingår i.",
    "EN": "The whole it belongs to."
   },
   "isNeeded": false,
   "to": [
    "GOAL"
   ]
  },
  {
   "property": "inDocument",
   "as": "THING",
   "head": {
    "SV": "Ur",
    "EN": "In the document"
   },
   "says": {
    "SV": "Planen där målet står.",
    "EN": "The plan that states it."
   },
   "isNeeded": false,
   "to": [
    "DOCUMENT"
   ]
  },
  {
   "property": "inAreas",
   "as": "THINGS",
   "head": {
    "SV": "Område",
    "EN": "Area"
   },
   "says": {
    "SV": "De områden det hör till.",
    "EN": "The areas it belongs to."
   },
   "isNeeded": false,
   "to": [
    "AREA"
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "CONCEPT": [
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": true
  },
  {
   "property": "scheme",
   "as": "WORD",
   "head": {
    "SV": "Slag",
    "EN": "Sort"
   },
   "says": {
    "SV": "Närmare bestämt vad det är.",
    "EN": "What it is, more closely."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "TERM",
     "called": {
      "SV": "term",
      "EN": "term"
     }
    },
    {
     "value": "TOPIC",
     "called": {
      "SV": "ämne",
      "EN": "topic"
     }
    },
    {
     "value": "INDUSTRY",
     "called": {
      "SV": "bransch",
      "EN": "industry"
     }
    },
    {
     "value": "STRENGTH_AREA",
     "called": {
      "SV": "styrkeområde",
      "EN": "area of strength"
     }
    },
    {
     "value": "EDUCATION_FORM",
     "called": {
      "SV": "utbildningsform",
      "EN": "form of education"
     }
    },
    {
     "value": "PROGRAMME",
     "called": {
      "SV": "program",
      "EN": "programme"
     }
    },
    {
     "value": "PRINCIPLE",
     "called": {
      "SV": "princip",
      "EN": "principle"
     }
    },
    {
     "value": "INDICATOR",
     "called": {
      "SV": "mått",
      "EN": "indicator"
     }
    }
   ]
  },
  {
   "property": "broader",
   "as": "THINGS",
   "head": {
    "SV": "Vidare begrepp",
    "EN": "Broader"
   },
   "says": {
    "SV": "Det vidare begreppet.",
    "EN": "The broader concept."
   },
   "isNeeded": false,
   "to": [
    "CONCEPT"
   ]
  },
  {
   "property": "related",
   "as": "THINGS",
   "head": {
    "SV": "Besläktat",
    "EN": "Related"
   },
   "says": {
    "SV": "Närliggande begrepp.",
    "EN": "Concepts close to it."
   },
   "isNeeded": false,
   "to": [
    "CONCEPT"
   ]
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "SEAT": [
  {
   "property": "of",
   "as": "THING",
   "head": {
    "SV": "Hör till",
    "EN": "Belongs to"
   },
   "says": {
    "SV": "Det som raden gäller.",
    "EN": "What the row is about."
   },
   "isNeeded": true,
   "to": [
    "FORUM",
    "FORUM_TYPE"
   ]
  },
  {
   "property": "for",
   "as": "THING",
   "head": {
    "SV": "För",
    "EN": "For"
   },
   "says": {
    "SV": "Vem platsen är till för.",
    "EN": "Whom the seat is for."
   },
   "isNeeded": false,
   "to": [
    "ACTOR",
    "ACTOR_TYPE",
    "FUNCTION",
    "ROLE"
   ]
  },
  {
   "property": "capacity",
   "as": "WORD",
   "head": {
    "SV": "Som",
    "EN": "As"
   },
   "says": {
    "SV": "I vilken egenskap.",
    "EN": "In which capacity."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "CHAIR",
     "called": {
      "SV": "ordförande",
      "EN": "chair"
     }
    },
    {
     "value": "VICE_CHAIR",
     "called": {
      "SV": "vice ordförande",
      "EN": "vice chair"
     }
    },
    {
     "value": "CONVENER",
     "called": {
      "SV": "sammankallande",
      "EN": "convener"
     }
    },
    {
     "value": "MEMBER",
     "called": {
      "SV": "ledamot",
      "EN": "member"
     }
    },
    {
     "value": "SUBSTITUTE",
     "called": {
      "SV": "ersättare",
      "EN": "substitute"
     }
    },
    {
     "value": "OFFICIAL",
     "called": {
      "SV": "tjänsteperson",
      "EN": "official"
     }
    },
    {
     "value": "SECRETARY",
     "called": {
      "SV": "sekreterare",
      "EN": "secretary"
     }
    },
    {
     "value": "GUEST",
     "called": {
      "SV": "gäst",
      "EN": "guest"
     }
    },
    {
     "value": "INVITED",
     "called": {
      "SV": "inbjuden",
      "EN": "invited"
     }
    },
    {
     "value": "LEAD",
     "called": {
      "SV": "ledare",
      "EN": "leader"
     }
    },
    {
     "value": "PARTNER",
     "called": {
      "SV": "partner",
      "EN": "partner"
     }
    },
    {
     "value": "CONSULTED",
     "called": {
      "SV": "tillfrågad",
      "EN": "consulted"
     }
    }
   ]
  },
  {
   "property": "level",
   "as": "WORD",
   "head": {
    "SV": "Nivå",
    "EN": "Level"
   },
   "says": {
    "SV": "Var i kedjan det hör hemma.",
    "EN": "Where in the chain it belongs."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "LOCAL",
     "called": {
      "SV": "lokal",
      "EN": "local"
     }
    },
    {
     "value": "REGIONAL",
     "called": {
      "SV": "regional",
      "EN": "regional"
     }
    },
    {
     "value": "NATIONAL",
     "called": {
      "SV": "nationell",
      "EN": "national"
     }
    },
    {
     "value": "EU",
     "called": {
      "SV": "EU",
      "EN": "EU"
     }
    }
   ]
  },
  {
   "property": "side",
   "as": "LINE",
   "head": {
    "SV": "Sida",
    "EN": "Side"
   },
   "says": {
    "SV": "Vilken sida platsen räknas till.",
    "EN": "The side it counts to."
   },
   "isNeeded": false
  },
  {
   "property": "share",
   "as": "LINE",
   "head": {
    "SV": "Andel",
    "EN": "Share"
   },
   "says": {
    "SV": "Hur stor del av platserna.",
    "EN": "How much of the seats."
   },
   "isNeeded": false
  },
  {
   "property": "mandate",
   "as": "TEXT",
   "head": {
    "SV": "Mandat",
    "EN": "Mandate"
   },
   "says": {
    "SV": "Vad den får göra.",
    "EN": "What it may do."
   },
   "isNeeded": false
  },
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": false
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "PARTICIPATION": [
  {
   "property": "by",
   "as": "THING",
   "head": {
    "SV": "Av",
    "EN": "By"
   },
   "says": {
    "SV": "Vem som deltog eller sade det.",
    "EN": "Who took part or said it."
   },
   "isNeeded": false,
   "to": [
    "PERSON",
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
   ]
  },
  {
   "property": "onBehalfOf",
   "as": "THING",
   "head": {
    "SV": "På uppdrag av",
    "EN": "On behalf of"
   },
   "says": {
    "SV": "Vem den företräder.",
    "EN": "Whom it represents."
   },
   "isNeeded": false,
   "to": [
    "ACTOR"
   ]
  },
  {
   "property": "in",
   "as": "THING",
   "head": {
    "SV": "I",
    "EN": "In"
   },
   "says": {
    "SV": "Forumet, mötet eller insatsen.",
    "EN": "The forum, meeting or initiative."
   },
   "isNeeded": true,
   "to": [
    "FORUM",
    "EVENT",
    "INITIATIVE"
   ]
  },
  {
   "property": "fills",
   "as": "THING",
   "head": {
    "SV": "Fyller platsen",
    "EN": "Fills the seat"
   },
   "says": {
    "SV": "Vilken plats.",
    "EN": "Which seat."
   },
   "isNeeded": false,
   "to": [
    "SEAT"
   ]
  },
  {
   "property": "capacity",
   "as": "WORD",
   "head": {
    "SV": "Som",
    "EN": "As"
   },
   "says": {
    "SV": "I vilken egenskap.",
    "EN": "In which capacity."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "CHAIR",
     "called": {
      "SV": "ordförande",
      "EN": "chair"
     }
    },
    {
     "value": "VICE_CHAIR",
     "called": {
      "SV": "vice ordförande",
      "EN": "vice chair"
     }
    },
    {
     "value": "CONVENER",
     "called": {
      "SV": "sammankallande",
      "EN": "convener"
     }
    },
    {
     "value": "MEMBER",
     "called": {
      "SV": "ledamot",
      "EN": "member"
     }
    },
    {
     "value": "SUBSTITUTE",
     "called": {
      "SV": "ersättare",
      "EN": "substitute"
     }
    },
    {
     "value": "OFFICIAL",
     "called": {
      "SV": "tjänsteperson",
      "EN": "official"
     }
    },
    {
     "value": "SECRETARY",
     "called": {
      "SV": "sekreterare",
      "EN": "secretary"
     }
    },
    {
     "value": "GUEST",
     "called": {
      "SV": "gäst",
      "EN": "guest"
     }
    },
    {
     "value": "INVITED",
     "called": {
      "SV": "inbjuden",
      "EN": "invited"
     }
    },
    {
     "value": "LEAD",
     "called": {
      "SV": "ledare",
      "EN": "leader"
     }
    },
    {
     "value": "PARTNER",
     "called": {
      "SV": "partner",
      "EN": "partner"
     }
    },
    {
     "value": "CONSULTED",
     "called": {
      "SV": "tillfrågad",
      "EN": "consulted"
     }
    }
   ]
  },
  {
   "property": "politicalParty",
   "as": "LINE",
   "head": {
    "SV": "Parti",
    "EN": "Political party"
   },
   "says": {
    "SV": "För förtroendevalda.",
    "EN": "Of elected members."
   },
   "isNeeded": false
  },
  {
   "property": "title",
   "as": "LINE",
   "head": {
    "SV": "Titel",
    "EN": "Title"
   },
   "says": {
    "SV": "Med källans ord.",
    "EN": "In the words of the source."
   },
   "isNeeded": false
  },
  {
   "property": "people",
   "as": "NUMBER",
   "head": {
    "SV": "Människor",
    "EN": "People"
   },
   "says": {
    "SV": "Om det är en grupp av enskilda (ja eller nej); vid deltagande hur många som var med.",
    "EN": "Whether it is a group of individuals (yes or no); of a participation how many took part."
   },
   "isNeeded": false
  },
  {
   "property": "women",
   "as": "NUMBER",
   "head": {
    "SV": "Kvinnor",
    "EN": "Women"
   },
   "says": {
    "SV": "Hur många.",
    "EN": "How many."
   },
   "isNeeded": false
  },
  {
   "property": "men",
   "as": "NUMBER",
   "head": {
    "SV": "Män",
    "EN": "Men"
   },
   "says": {
    "SV": "Hur många.",
    "EN": "How many."
   },
   "isNeeded": false
  },
  {
   "property": "mode",
   "as": "LINE",
   "head": {
    "SV": "Sätt",
    "EN": "Way"
   },
   "says": {
    "SV": "Hur den deltog, som på distans.",
    "EN": "How it took part, such as remotely."
   },
   "isNeeded": false
  },
  {
   "property": "items",
   "as": "LINE",
   "head": {
    "SV": "Punkter",
    "EN": "Items"
   },
   "says": {
    "SV": "Vilka punkter på dagordningen.",
    "EN": "Which items of the agenda."
   },
   "isNeeded": false
  },
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": false
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "PLACEMENT": [
  {
   "property": "of",
   "as": "THING",
   "head": {
    "SV": "Hör till",
    "EN": "Belongs to"
   },
   "says": {
    "SV": "Det som raden gäller.",
    "EN": "What the row is about."
   },
   "isNeeded": true,
   "to": [
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
   ]
  },
  {
   "property": "role",
   "as": "THING",
   "head": {
    "SV": "Roll",
    "EN": "Role"
   },
   "says": {
    "SV": "En av de tre rollerna.",
    "EN": "One of the three roles."
   },
   "isNeeded": false,
   "to": [
    "ROLE"
   ]
  },
  {
   "property": "area",
   "as": "THING",
   "head": {
    "SV": "Område",
    "EN": "Area"
   },
   "says": {
    "SV": "Var den står.",
    "EN": "Where it stands."
   },
   "isNeeded": false,
   "to": [
    "AREA"
   ]
  },
  {
   "property": "level",
   "as": "WORD",
   "head": {
    "SV": "Nivå",
    "EN": "Level"
   },
   "says": {
    "SV": "Var i kedjan det hör hemma.",
    "EN": "Where in the chain it belongs."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "LOCAL",
     "called": {
      "SV": "lokal",
      "EN": "local"
     }
    },
    {
     "value": "REGIONAL",
     "called": {
      "SV": "regional",
      "EN": "regional"
     }
    },
    {
     "value": "NATIONAL",
     "called": {
      "SV": "nationell",
      "EN": "national"
     }
    },
    {
     "value": "EU",
     "called": {
      "SV": "EU",
      "EN": "EU"
     }
    }
   ]
  },
  {
   "property": "primary",
   "as": "YES_NO",
   "head": {
    "SV": "Främsta",
    "EN": "Main"
   },
   "says": {
    "SV": "Om det är den främsta platsen.",
    "EN": "Whether it is the main place."
   },
   "isNeeded": false
  },
  {
   "property": "represents",
   "as": "LINE",
   "head": {
    "SV": "Företräder",
    "EN": "Represents"
   },
   "says": {
    "SV": "Med källans ord.",
    "EN": "In the words of the source."
   },
   "isNeeded": false
  },
  {
   "property": "context",
   "as": "THING",
   "head": {
    "SV": "Sammanhang",
    "EN": "Context"
   },
   "says": {
    "SV": "Forumet eller området.",
    "EN": "The forum or area."
   },
   "isNeeded": false,
   "to": [
    "FORUM",
    "FORUM_TYPE",
    "AREA"
   ]
  },
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": false
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "FLOW": [
  {
   "property": "flowKind",
   "as": "WORD",
   "head": {
    "SV": "Slag",
    "EN": "Sort"
   },
   "says": {
    "SV": "Vad för slags flöde.",
    "EN": "What sort of flow."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "DEMAND",
     "called": {
      "SV": "efterfrågan",
      "EN": "demand"
     }
    },
    {
     "value": "ORDER",
     "called": {
      "SV": "beställning",
      "EN": "order"
     }
    },
    {
     "value": "PEOPLE",
     "called": {
      "SV": "människor",
      "EN": "people"
     }
    },
    {
     "value": "DELIVERY",
     "called": {
      "SV": "leverans",
      "EN": "delivery"
     }
    },
    {
     "value": "NEED",
     "called": {
      "SV": "stödbehov",
      "EN": "need of support"
     }
    },
    {
     "value": "SUPPORT",
     "called": {
      "SV": "stöd",
      "EN": "support"
     }
    },
    {
     "value": "EVIDENCE",
     "called": {
      "SV": "underlag",
      "EN": "evidence"
     }
    },
    {
     "value": "INFORMATION",
     "called": {
      "SV": "information",
      "EN": "information"
     }
    },
    {
     "value": "CONSULTATION",
     "called": {
      "SV": "samråd",
      "EN": "consultation"
     }
    },
    {
     "value": "MANDATE",
     "called": {
      "SV": "uppdrag",
      "EN": "assignment"
     }
    },
    {
     "value": "REPORTING",
     "called": {
      "SV": "redovisning",
      "EN": "reporting"
     }
    },
    {
     "value": "FUNDING",
     "called": {
      "SV": "finansiering",
      "EN": "funding"
     }
    },
    {
     "value": "DECISION",
     "called": {
      "SV": "beslut",
      "EN": "decision"
     }
    }
   ]
  },
  {
   "property": "giver",
   "as": "THING",
   "head": {
    "SV": "Från",
    "EN": "From"
   },
   "says": {
    "SV": "Den som lämnar; tomt om källan inte säger det.",
    "EN": "Who gives; empty where the source does not say."
   },
   "isNeeded": false,
   "to": [
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
   ]
  },
  {
   "property": "receiver",
   "as": "THING",
   "head": {
    "SV": "Till",
    "EN": "To"
   },
   "says": {
    "SV": "Den som får; tomt om källan inte säger det.",
    "EN": "Who receives; empty where the source does not say."
   },
   "isNeeded": false,
   "to": [
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
   ]
  },
  {
   "property": "via",
   "as": "THINGS",
   "head": {
    "SV": "Via",
    "EN": "Via"
   },
   "says": {
    "SV": "Den som för det vidare.",
    "EN": "Who passes it on."
   },
   "isNeeded": false,
   "to": [
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
   ]
  },
  {
   "property": "per",
   "as": "THING",
   "head": {
    "SV": "Per",
    "EN": "Per"
   },
   "says": {
    "SV": "Av forumtyper: en per kommun, bransch och så vidare; av flöden: dokumentet det går enligt.",
    "EN": "Of forum types: one per municipality, industry and so on; of flows: the document it follows."
   },
   "isNeeded": false,
   "to": [
    "DOCUMENT"
   ]
  },
  {
   "property": "about",
   "as": "THINGS",
   "head": {
    "SV": "Handlar om",
    "EN": "About"
   },
   "says": {
    "SV": "Det som det gäller.",
    "EN": "What it concerns."
   },
   "isNeeded": false,
   "to": [
    "CONCEPT"
   ]
  },
  {
   "property": "carries",
   "as": "TEXT",
   "head": {
    "SV": "Innehåll",
    "EN": "Carries"
   },
   "says": {
    "SV": "Vad som lämnas, kort.",
    "EN": "What is passed on, briefly."
   },
   "isNeeded": false
  },
  {
   "property": "rank",
   "as": "NUMBER",
   "head": {
    "SV": "Hand",
    "EN": "Rank"
   },
   "says": {
    "SV": "1 för i första hand, 2 för i andra.",
    "EN": "1 for first hand, 2 for second."
   },
   "isNeeded": false
  },
  {
   "property": "mutual",
   "as": "YES_NO",
   "head": {
    "SV": "Ömsesidigt",
    "EN": "Mutual"
   },
   "says": {
    "SV": "Om det går åt båda håll.",
    "EN": "Whether it goes both ways."
   },
   "isNeeded": false
  },
  {
   "property": "condition",
   "as": "TEXT",
   "head": {
    "SV": "Villkor",
    "EN": "Condition"
   },
   "says": {
    "SV": "När det bara sker ibland.",
    "EN": "Where it happens only at times."
   },
   "isNeeded": false
  },
  {
   "property": "when",
   "as": "LINE",
   "head": {
    "SV": "När",
    "EN": "When"
   },
   "says": {
    "SV": "Datum eller, för flöden, källans egna ord.",
    "EN": "A date or, of flows, the words of the source."
   },
   "isNeeded": false
  },
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": false
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "TIE": [
  {
   "property": "tieKind",
   "as": "WORD",
   "head": {
    "SV": "Slag",
    "EN": "Sort"
   },
   "says": {
    "SV": "Vad som förenar dem.",
    "EN": "What joins them."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "SUCCEEDS",
     "called": {
      "SV": "efterträder",
      "EN": "succeeds"
     }
    },
    {
     "value": "OWNS",
     "called": {
      "SV": "äger",
      "EN": "owns"
     }
    },
    {
     "value": "HOSTS",
     "called": {
      "SV": "är värd för",
      "EN": "hosts"
     }
    },
    {
     "value": "HOLDS",
     "called": {
      "SV": "har funktionen",
      "EN": "acts as"
     }
    },
    {
     "value": "CONVENES",
     "called": {
      "SV": "sammankallar",
      "EN": "convenes"
     }
    },
    {
     "value": "LEADS",
     "called": {
      "SV": "leder",
      "EN": "leads"
     }
    },
    {
     "value": "INITIATED",
     "called": {
      "SV": "tog initiativ till",
      "EN": "initiated"
     }
    },
    {
     "value": "PRODUCED",
     "called": {
      "SV": "ger ut",
      "EN": "publishes"
     }
    },
    {
     "value": "COMMISSIONED",
     "called": {
      "SV": "beställde",
      "EN": "commissioned"
     }
    },
    {
     "value": "ADOPTED",
     "called": {
      "SV": "beslutade om",
      "EN": "adopted"
     }
    },
    {
     "value": "BASED_ON",
     "called": {
      "SV": "bygger på",
      "EN": "builds on"
     }
    },
    {
     "value": "AIMS_AT",
     "called": {
      "SV": "bidrar till",
      "EN": "contributes to"
     }
    },
    {
     "value": "ANSWERS",
     "called": {
      "SV": "svarar på",
      "EN": "answers"
     }
    },
    {
     "value": "INVOLVES",
     "called": {
      "SV": "omfattar",
      "EN": "covers"
     }
    },
    {
     "value": "CARRIES_OUT",
     "called": {
      "SV": "är med och genomför",
      "EN": "helps carry out"
     }
    },
    {
     "value": "EQUIVALENT_TO",
     "called": {
      "SV": "motsvarar",
      "EN": "corresponds to"
     }
    },
    {
     "value": "COOPERATES_WITH",
     "called": {
      "SV": "samverkar med",
      "EN": "cooperates with"
     }
    },
    {
     "value": "RECIPIENT_OF",
     "called": {
      "SV": "tar emot",
      "EN": "receives"
     }
    },
    {
     "value": "LINKED_TO",
     "called": {
      "SV": "hör ihop med",
      "EN": "is linked to"
     }
    },
    {
     "value": "MEASURES",
     "called": {
      "SV": "följer",
      "EN": "tracks"
     }
    },
    {
     "value": "RUNS",
     "called": {
      "SV": "ger",
      "EN": "runs"
     }
    }
   ]
  },
  {
   "property": "source",
   "as": "THING",
   "head": {
    "SV": "Från",
    "EN": "From"
   },
   "says": {
    "SV": "Den ena.",
    "EN": "The one."
   },
   "isNeeded": true
  },
  {
   "property": "target",
   "as": "THING",
   "head": {
    "SV": "Till",
    "EN": "To"
   },
   "says": {
    "SV": "Den andra.",
    "EN": "The other."
   },
   "isNeeded": true
  },
  {
   "property": "at",
   "as": "THING",
   "head": {
    "SV": "Vid",
    "EN": "At"
   },
   "says": {
    "SV": "Mötet där det sades.",
    "EN": "The meeting where it was said."
   },
   "isNeeded": false,
   "to": [
    "PLACE"
   ]
  },
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": false
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "STATEMENT": [
  {
   "property": "statementKind",
   "as": "WORD",
   "head": {
    "SV": "Slag",
    "EN": "Sort"
   },
   "says": {
    "SV": "Närmare bestämt vad det är.",
    "EN": "What it is, more closely."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "PURPOSE",
     "called": {
      "SV": "syfte",
      "EN": "purpose"
     }
    },
    {
     "value": "TASK",
     "called": {
      "SV": "uppgift",
      "EN": "task"
     }
    },
    {
     "value": "RULE",
     "called": {
      "SV": "regel",
      "EN": "rule"
     }
    },
    {
     "value": "AUTHORITY",
     "called": {
      "SV": "befogenhet",
      "EN": "authority"
     }
    },
    {
     "value": "PRINCIPLE",
     "called": {
      "SV": "princip",
      "EN": "principle"
     }
    },
    {
     "value": "REASON",
     "called": {
      "SV": "skäl",
      "EN": "reason"
     }
    },
    {
     "value": "SITUATION",
     "called": {
      "SV": "läge",
      "EN": "situation"
     }
    },
    {
     "value": "POSITION",
     "called": {
      "SV": "ståndpunkt",
      "EN": "position"
     }
    },
    {
     "value": "QUESTION",
     "called": {
      "SV": "fråga",
      "EN": "question"
     }
    },
    {
     "value": "ITEM",
     "called": {
      "SV": "punkt",
      "EN": "item"
     }
    },
    {
     "value": "DECISION",
     "called": {
      "SV": "beslut",
      "EN": "decision"
     }
    },
    {
     "value": "SILENCE",
     "called": {
      "SV": "inte angivet i dokumentet",
      "EN": "not stated in the document"
     }
    },
    {
     "value": "CONTRADICTION",
     "called": {
      "SV": "uppgifter som går isär",
      "EN": "conflicting statements"
     }
    },
    {
     "value": "DIFFERENCE",
     "called": {
      "SV": "ställen som skiljer sig",
      "EN": "passages that differ"
     }
    }
   ]
  },
  {
   "property": "text",
   "as": "TEXT",
   "head": {
    "SV": "Text",
    "EN": "Text"
   },
   "says": {
    "SV": "Vad källan säger, kort.",
    "EN": "What the source says, briefly."
   },
   "isNeeded": true
  },
  {
   "property": "about",
   "as": "THINGS",
   "head": {
    "SV": "Handlar om",
    "EN": "About"
   },
   "says": {
    "SV": "Det som det gäller.",
    "EN": "What it concerns."
   },
   "isNeeded": false
  },
  {
   "property": "property",
   "as": "LINE",
   "head": {
    "SV": "Egenskap",
    "EN": "Property"
   },
   "says": {
    "SV": "Vad uppgiften gäller: need, missing, holder, eller det som saknas i källan.",
    "EN": "What it is about: need, missing, holder, or what the source leaves out."
   },
   "isNeeded": false
  },
  {
   "property": "item",
   "as": "LINE",
   "head": {
    "SV": "Punkt",
    "EN": "Item"
   },
   "says": {
    "SV": "Paragraf eller punkt.",
    "EN": "Paragraph or item."
   },
   "isNeeded": false
  },
  {
   "property": "channel",
   "as": "LINE",
   "head": {
    "SV": "Kanal",
    "EN": "Channel"
   },
   "says": {
    "SV": "Hur det framfördes.",
    "EN": "How it was put forward."
   },
   "isNeeded": false
  },
  {
   "property": "by",
   "as": "THINGS",
   "head": {
    "SV": "Av",
    "EN": "By"
   },
   "says": {
    "SV": "Vem som deltog eller sade det.",
    "EN": "Who took part or said it."
   },
   "isNeeded": false,
   "to": [
    "PERSON",
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
   ]
  },
  {
   "property": "toParties",
   "as": "THINGS",
   "head": {
    "SV": "Riktat till",
    "EN": "Addressed to"
   },
   "says": {
    "SV": "Vem det gäller.",
    "EN": "Whom it is addressed to."
   },
   "isNeeded": false,
   "to": [
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
   ]
  },
  {
   "property": "askedOf",
   "as": "THINGS",
   "head": {
    "SV": "Frågat till",
    "EN": "Asked of"
   },
   "says": {
    "SV": "Vem som ska svara.",
    "EN": "Who is to answer."
   },
   "isNeeded": false,
   "to": [
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
   ]
  },
  {
   "property": "at",
   "as": "THING",
   "head": {
    "SV": "Vid",
    "EN": "At"
   },
   "says": {
    "SV": "Mötet där det sades.",
    "EN": "The meeting where it was said."
   },
   "isNeeded": false,
   "to": [
    "EVENT"
   ]
  },
  {
   "property": "topics",
   "as": "THINGS",
   "head": {
    "SV": "Ämnen",
    "EN": "Topics"
   },
   "says": {
    "SV": "Begrepp.",
    "EN": "Concepts."
   },
   "isNeeded": false,
   "to": [
    "CONCEPT"
   ]
  },
  {
   "property": "answeredBy",
   "as": "THINGS",
   "head": {
    "SV": "Besvaras av",
    "EN": "Answered by"
   },
   "says": {
    "SV": "Det som svarar.",
    "EN": "What answers it."
   },
   "isNeeded": false
  },
  {
   "property": "when",
   "as": "LINE",
   "head": {
    "SV": "När",
    "EN": "When"
   },
   "says": {
    "SV": "Datum eller, för flöden, källans egna ord.",
    "EN": "A date or, of flows, the words of the source."
   },
   "isNeeded": false
  },
  {
   "property": "between",
   "as": "THINGS",
   "head": {
    "SV": "Mellan",
    "EN": "Between"
   },
   "says": {
    "SV": "Uppgifterna som går isär.",
    "EN": "What does not agree."
   },
   "isNeeded": false
  },
  {
   "property": "shown",
   "as": "THING",
   "head": {
    "SV": "Visas",
    "EN": "Shown"
   },
   "says": {
    "SV": "Den av dem som visas.",
    "EN": "The one that is shown."
   },
   "isNeeded": false
  },
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": false
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ],
 "MEASURE": [
  {
   "property": "of",
   "as": "THING",
   "head": {
    "SV": "Hör till",
    "EN": "Belongs to"
   },
   "says": {
    "SV": "Det som raden gäller.",
    "EN": "What the row is about."
   },
   "isNeeded": true
  },
  {
   "property": "quantity",
   "as": "THING",
   "head": {
    "SV": "Mått",
    "EN": "Quantity"
   },
   "says": {
    "SV": "Vad som mäts.",
    "EN": "What is measured."
   },
   "isNeeded": false,
   "to": [
    "CONCEPT"
   ]
  },
  {
   "property": "value",
   "as": "NUMBER",
   "head": {
    "SV": "Värde",
    "EN": "Value"
   },
   "says": {
    "SV": "Ett tal.",
    "EN": "A number."
   },
   "isNeeded": false
  },
  {
   "property": "low",
   "as": "NUMBER",
   "head": {
    "SV": "Lägst",
    "EN": "Lowest"
   },
   "says": {
    "SV": "Ett tal.",
    "EN": "A number."
   },
   "isNeeded": false
  },
  {
   "property": "high",
   "as": "NUMBER",
   "head": {
    "SV": "Högst",
    "EN": "Highest"
   },
   "says": {
    "SV": "Ett tal.",
    "EN": "A number."
   },
   "isNeeded": false
  },
  {
   "property": "ofTotal",
   "as": "NUMBER",
   "head": {
    "SV": "Av totalt",
    "EN": "Out of"
   },
   "says": {
    "SV": "Det hela som det är en del av.",
    "EN": "The whole it is part of."
   },
   "isNeeded": false
  },
  {
   "property": "unit",
   "as": "LINE",
   "head": {
    "SV": "Enhet",
    "EN": "Unit"
   },
   "says": {
    "SV": "Som källan skriver den.",
    "EN": "As the source has it."
   },
   "isNeeded": true
  },
  {
   "property": "comparison",
   "as": "LINE",
   "head": {
    "SV": "Jämfört med",
    "EN": "Compared with"
   },
   "says": {
    "SV": "Med källans ord.",
    "EN": "In the words of the source."
   },
   "isNeeded": false
  },
  {
   "property": "when",
   "as": "LINE",
   "head": {
    "SV": "När",
    "EN": "When"
   },
   "says": {
    "SV": "Datum eller, för flöden, källans egna ord.",
    "EN": "A date or, of flows, the words of the source."
   },
   "isNeeded": false
  },
  {
   "property": "name",
   "as": "TEXT",
   "head": {
    "SV": "Namn",
    "EN": "Name"
   },
   "says": {
    "SV": "Vad det heter.",
    "EN": "What it is called."
   },
   "isNeeded": false
  },
  {
   "property": "description",
   "as": "TEXT",
   "head": {
    "SV": "Beskrivning",
    "EN": "Description"
   },
   "says": {
    "SV": "Kort, med egna ord.",
    "EN": "Briefly, in words of your own."
   },
   "isNeeded": false
  },
  {
   "property": "standing",
   "as": "WORD",
   "head": {
    "SV": "Hur fast",
    "EN": "How firm"
   },
   "says": {
    "SV": "Hur fast det är: lag, plan, förslag, beslut eller något som finns eller har skett.",
    "EN": "How firm it is: law, plan, proposal, decision, or something that is there or has happened."
   },
   "isNeeded": true,
   "choices": [
    {
     "value": "STATUTORY",
     "called": {
      "SV": "enligt lag",
      "EN": "by law"
     }
    },
    {
     "value": "PRESCRIBED",
     "called": {
      "SV": "enligt plan",
      "EN": "by plan"
     }
    },
    {
     "value": "PROPOSED",
     "called": {
      "SV": "förslag",
      "EN": "proposed"
     }
    },
    {
     "value": "DECIDED",
     "called": {
      "SV": "beslutat",
      "EN": "decided"
     }
    },
    {
     "value": "PLANNED",
     "called": {
      "SV": "planerat",
      "EN": "planned"
     }
    },
    {
     "value": "PILOT",
     "called": {
      "SV": "på prov",
      "EN": "on trial"
     }
    },
    {
     "value": "ESTABLISHED",
     "called": {
      "SV": "etablerat",
      "EN": "established"
     }
    },
    {
     "value": "OCCURRED",
     "called": {
      "SV": "har skett",
      "EN": "has happened"
     }
    },
    {
     "value": "MISSING",
     "called": {
      "SV": "saknas enligt källan",
      "EN": "missing, says the source"
     }
    }
   ]
  },
  {
   "property": "strength",
   "as": "WORD",
   "head": {
    "SV": "Styrka",
    "EN": "Strength"
   },
   "says": {
    "SV": "Hur bindande källan säger att det är; tomt för sådant som bara har skett.",
    "EN": "How binding the source says it is; empty for what only happened."
   },
   "isNeeded": false,
   "choices": [
    {
     "value": "REQUIRED",
     "called": {
      "SV": "krav",
      "EN": "required"
     }
    },
    {
     "value": "RECOMMENDED",
     "called": {
      "SV": "rekommendation",
      "EN": "recommended"
     }
    },
    {
     "value": "POSSIBLE",
     "called": {
      "SV": "möjligt",
      "EN": "possible"
     }
    },
    {
     "value": "EXAMPLE",
     "called": {
      "SV": "exempel",
      "EN": "example"
     }
    }
   ]
  },
  {
   "property": "from",
   "as": "DATE",
   "head": {
    "SV": "Gäller från",
    "EN": "Valid from"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  },
  {
   "property": "to",
   "as": "DATE",
   "head": {
    "SV": "Gäller till",
    "EN": "Valid to"
   },
   "says": {
    "SV": "Datum: 2024, 2024-05 eller 2024-05-14.",
    "EN": "A date: 2024, 2024-05 or 2024-05-14."
   },
   "isNeeded": false
  }
 ]
} as const;
