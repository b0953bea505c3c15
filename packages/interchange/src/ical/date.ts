import type { Day, Instant, LocalDateTime } from '@torg/domain/values'

/** RFC 5545 3.3.4 DATE: `20240320`. */
export const date = (day: Day): string => day.replaceAll('-', '')

/** RFC 5545 3.3.5 DATE-TIME without zone: `20240320T090000`. */
export const localTime = (wall: LocalDateTime): string => `${wall.replaceAll(/[-:]/g, '')}00`

/** RFC 5545 3.3.5 DATE-TIME in UTC: `20240320T070000Z`. */
export const utcTime = (instant: Instant): string =>
  new Date(instant)
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z')
