import { format, wall } from '../dates/format.ts'
import type { Phrase } from './words.ts'

const spoken = ['en', 'sv', 'fi']

/** The language of a tag, without country or variant: `sv` for `sv-simple`. */
export const base = (tag: string): string => tag.toLowerCase().replace(/-.*/, '')

/** How the widget speaks on a page: its words, dates and numbers. English where it does not know the language. */
export class Speech {
  /** BCP 47 tag of the widget's own words, as wide as the page says it: `sv-FI`. */
  declare readonly language: string
  /** For `Intl`: as `language`, but English without a country is British, for its order of day and month. */
  declare readonly locale: string
  /** The language of the page, for the publisher's texts: it may be one that the widget does not speak. */
  declare readonly page: string
  /** The reader's time zone. */
  declare readonly zone: string
  readonly #index: number

  constructor(tag: string, zone = Intl.DateTimeFormat().resolvedOptions().timeZone) {
    this.zone = zone
    // Pages do carry tags such as `en_US`; the widget then speaks English.
    this.page = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag) ? tag : 'en'
    this.language = spoken.includes(base(this.page)) ? this.page : 'en'
    this.#index = spoken.indexOf(base(this.language))
    this.locale = this.language === 'en' ? 'en-GB' : this.language
  }

  /** A phrase in this language. */
  say(phrase: Phrase, ...values: (string | number)[]): string {
    return `${phrase.split('|')[this.#index]}`.replace(/\$/g, () => `${values.shift()}`)
  }

  /** A day or wall time in words, as it stands. */
  date(local: string, options: Intl.DateTimeFormatOptions): string {
    return format(this.locale, { ...options, timeZone: 'UTC' }).format(wall(local))
  }

  /** The hour of a wall time: "13.00". */
  hour(local: string): string {
    return this.date(local, { timeStyle: 'short', hourCycle: 'h23' })
  }

  /** Names of languages in one line: "suomi ja ruotsi". */
  languages(tags: readonly string[]): string {
    const names = new Intl.DisplayNames(this.locale, { type: 'language' })
    return new Intl.ListFormat(this.locale).format(tags.map((tag) => names.of(base(tag)) ?? tag))
  }
}
