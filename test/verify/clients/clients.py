"""Asks by gql with the schema it fetches itself, reads each landscape's calendar by icalendar and its report by python-docx; prints what it saw as JSON."""
import io
import json
import sys
import urllib.request

from docx import Document
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport
from icalendar import Calendar

address = sys.argv[1]
client = Client(
    transport=RequestsHTTPTransport(url=f"{address}/graphql"),
    fetch_schema_from_transport=True,
)
found = client.execute(
    gql(
        """
        query Begin($after: String) {
          browse(kinds: [LANDSCAPE], after: $after) { total edges { node { id name } } }
          upstream(of: "lokal-kompetensverkstad") { sentence edges { by { flow { id } sentence } } }
        }
        """
    ),
    variable_values={"after": None},
)
calendars = {}
reports = {}
for edge in found["browse"]["edges"]:
    landscape = edge["node"]["id"]
    text = urllib.request.urlopen(f"{address}/calendar/{landscape}.ics").read()
    events = Calendar.from_ical(text).walk("VEVENT")
    calendars[landscape] = {
        "events": len(events),
        "errors": [str(error) for event in events for error in event.errors],
    }
    file = urllib.request.urlopen(f"{address}/answers/report.docx?landscape={landscape}").read()
    word = Document(io.BytesIO(file))
    reports[landscape] = {
        "title": word.core_properties.title,
        "headings": [p.text for p in word.paragraphs if p.style.name.startswith("Heading")],
        "tables": len(word.tables),
    }
print(
    json.dumps(
        {
            "types": len(client.schema.type_map),
            "found": found,
            "calendars": calendars,
            "reports": reports,
        }
    )
)
