export {
  type Bounds,
  bounds,
  compareDates,
  type DateParts,
  dateParts,
  FuzzyDate,
  isExactDay,
  type Season,
} from './date.ts'
export { addDays, Day, Duration, Instant, PartOfDay } from './day.ts'
export { Deadline, lastDay } from './deadline.ts'
export { Id, JsonPointer, Kind } from './id.ts'
export { Identifier, isFinnishBusinessId, isSwedishOrganisationNumber } from './identifier.ts'
export { baseLanguage, isSimple, LanguageTag, lookup } from './language.ts'
export { Link, WebAddress } from './link.ts'
export {
  type Answer,
  comparePeriods,
  covers,
  type Ends,
  ends,
  gaps,
  intersect,
  overlaps,
  Period,
  periodBounds,
} from './period.ts'
export { Address, Coordinates, CountryCode, Municipality } from './place.ts'
export { type Path, pointerTo } from './pointer.ts'
export { basisOf, isStale, Recorded } from './record.ts'
export { finnishRegions, RegionCode, regionNames } from './region.ts'
export { Basis, Quote, Source, SourceIssue, Stated } from './source.ts'
export { LocalizedText, type Picked, pick, Translation } from './text.ts'
export { instantOf, LocalDateTime, localOf, offsetOf, TimeZone } from './zone.ts'
