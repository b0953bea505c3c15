/** What only an import can be refused for. */
type ImportWords = {
  notJson: string
  notALine: string
  twice: (line: number) => string
  notYours: string
  idTaken: string
  changedMeanwhile: string
  tooManyRemoved: (removed: number, total: number, percent: number) => string
}

export const importWords: Record<'sv' | 'fi' | 'en', ImportWords> = {
  en: {
    notJson: 'The line is not JSON.',
    notALine: 'Expected {"kind": "event", "record": {…}} with one of the eleven kinds.',
    twice: (line) => `The same record stands in line ${line} already.`,
    notYours: 'The record, as it is or as it would be, is not of the organisation that the key acts for.',
    idTaken: 'An id, or a former id, belongs to another record.',
    changedMeanwhile: 'Somebody changed a record meanwhile. Send the file again.',
    tooManyRemoved: (removed, total, percent) =>
      `The file would remove ${removed} of ${total} records, more than ${percent} %. Check that it is whole, or give a greater max_removed.`,
  },
  sv: {
    notJson: 'Raden är inte JSON.',
    notALine: 'Väntade {"kind": "event", "record": {…}} med ett av de elva slagen.',
    twice: (line) => `Samma uppgift finns redan på rad ${line}.`,
    notYours: 'Uppgiften, som den är eller skulle bli, hör inte till den organisation som nyckeln gäller.',
    idTaken: 'Ett id, eller ett tidigare id, hör till en annan uppgift.',
    changedMeanwhile: 'Någon ändrade en uppgift under tiden. Skicka filen igen.',
    tooManyRemoved: (removed, total, percent) =>
      `Filen skulle ta bort ${removed} av ${total} uppgifter, mer än ${percent} %. Kontrollera att den är hel, eller ange ett större max_removed.`,
  },
  fi: {
    notJson: 'Rivi ei ole JSONia.',
    notALine: 'Odotettiin {"kind": "event", "record": {…}}, jossa on jokin yhdestätoista lajista.',
    twice: (line) => `Sama tieto on jo rivillä ${line}.`,
    notYours: 'Tieto nykyisenä tai uutena ei kuulu organisaatiolle, jota avain koskee.',
    idTaken: 'Tunniste tai aiempi tunniste kuuluu toiselle tiedolle.',
    changedMeanwhile: 'Joku muutti tietoa sillä välin. Lähetä tiedosto uudelleen.',
    tooManyRemoved: (removed, total, percent) =>
      `Tiedosto poistaisi ${removed} tietoa ${total} tiedosta, yli ${percent} %. Tarkista, että se on kokonainen, tai anna suurempi max_removed.`,
  },
}
