### Moments that organisers type: shown back in full, and asked about when they are unclear.

moment-in-full = { $day }, { $clock } ({ $place } time, { $offset })
moment-in-full-utc = { $day }, { $clock } ({ $offset })
moment-example = { $day }, { $clock }, { $place }

moment-assumed-zone = No time zone was typed, so this is by the clock of the letter.
moment-assumed-time = No exact time was typed, so please check it.
moment-assumed-year = No year was typed, so this is the next time that the date comes.
moment-assumed-month = No month was typed, so please check it.
moment-assumed-week = Please check the date: it is the next day of that name.
moment-assumed-midnight = Midnight is taken as the end of the day that was typed, so the date shown is the next one.

refused-moment-no-date = I find no date or time in “{ $typed }”. Please type them, for example: { $example }
refused-moment-no-such-date = The calendar has no such day: “{ $typed }”. Please check it and type it again, for example: { $example }
refused-moment-no-such-time = No clock shows that time: “{ $typed }”. Please check it and type it again, for example: { $example }
refused-moment-past = That has passed already: { $moment }. Please type a moment that is still to come, for example: { $example }
refused-moment-too-far = “{ $typed }” is more than ten years away; perhaps a digit slipped in. Please type it again, for example: { $example }
refused-moment-zone-unknown = I do not know what “{ $typed }” is: neither a day, nor a place whose clock I know. Please type a large city nearby, for example: { $example }
refused-moment-left-over = I understand the rest, but not “{ $typed }”. Please type the moment without it, for example: { $example }
refused-moment-ambiguous-numbers = “{ $typed }” can be read in several ways. Which one do you mean? To be sure, type it with the name of the month, for example: { $example }
refused-moment-ambiguous-zone = The time zone in “{ $typed }” can be one of several. Which one do you mean? To be sure, type a city, for example: { $example }
refused-moment-weekday-clash = The weekday and the date in “{ $typed }” are two different days. Which one do you mean? You can also type it again, for example: { $example }
refused-moment-dst-gap = That hour does not exist there, because the clocks change: “{ $typed }”. Which moment do you mean? You can also type another one, for example: { $example }
refused-moment-dst-twice = That hour comes twice there, because the clocks change: “{ $typed }”. Which one do you mean? You can also type another one, for example: { $example }
