### Why two organisations look alike; `alike-<reason>` for each reason of the comparison.

alike-same-name = the same name
alike-inflection = the same words in another form
alike-acronym = the acronym fits
alike-abbreviation = abbreviated words
alike-words-added = words added or left out
alike-words-differ = some words differ
alike-spelling = spelt a little differently
alike-word-order = the words in another order
alike-transliteration = the same name in another script
alike-translation = the name in another language
alike-two-names = two names in one
alike-website = the same website
alike-email-domain = the same e-mail domain
alike-place-added = a place added
alike-chapter = may be a national or local part
alike-country-differs = another country is given
alike-place-differs = another place is given
