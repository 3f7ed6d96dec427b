// Reads calendars with ical.js as a calendar program would, by their own time zone: every occurrence in UTC.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

function* occurrences(event) {
  if (!event.isRecurring()) {
    yield { startDate: event.startDate, endDate: event.endDate };
    return;
  }
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) yield event.getOccurrenceDetails(next);
}

function read(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").flatMap((part) => {
    const event = new ICAL.Event(part);
    const said = [event.summary, event.location, part.getFirstPropertyValue("status")];
    return [...occurrences(event)].map(({ startDate, endDate }) => [startDate.toUnixTime(), endDate.toUnixTime(), ...said]);
  });
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(read)));
