/** Words of what only the full widget has; as in `words.ts`. */
export const search = 'Search|Sök|Hae'
export const kind = 'Kind|Typ|Tyyppi'
export const municipality = 'Place|Ort|Paikkakunta'
export const organisation = 'Organiser|Arrangör|Järjestäjä'
export const programme = 'Programme|Program|Ohjelma'
export const language = 'Language|Språk|Kieli'
export const attendance = 'Attendance|Deltagande|Osallistuminen'
export const all = 'All|Alla|Kaikki'
export const days = 'Next $ days|Kommande $ dagar|Seuraavat $ päivää'
export const clear = 'Clear choices|Rensa val|Tyhjennä valinnat'
export const noMatch =
  'No events match your choices.|Inga evenemang motsvarar dina val.|Mikään tapahtuma ei vastaa valintojasi.'
export const found = 'Events shown: $|Evenemang som visas: $|Tapahtumia näkyvissä: $'

export const previous = 'Previous month|Föregående månad|Edellinen kuukausi'
export const next = 'Next month|Nästa månad|Seuraava kuukausi'
export const emptyMonth = 'No events this month.|Inga evenemang den här månaden.|Ei tapahtumia tässä kuussa.'
