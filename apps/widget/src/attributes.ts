/** The attributes of `<torg-events>`, as they are written in markup. The manifest of the element is made of this. */
export type TorgEventsAttributes = {
  /** Address of the service. Required */
  api: string
  /** `list` (the default), `cards`, or with the larger script `month` */
  layout?: 'list' | 'cards' | 'month'
  /** Events shown at once, 1–200; 10 if absent */
  limit?: number | string
  /** Language of the widget: `fi`, `sv`, `en`; the nearest `lang` around it if absent */
  lang?: string
  /** Level of the events' headings; 3 if absent */
  'heading-level'?: 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6'
  /** Address of an event's page, with `{id}` in it */
  'event-page'?: string
  /** With the larger script: what readers can choose by, parted by commas: `q`, `kind`, `municipality`, `organisation`, `programme`, `period`, `language`, `attendance` */
  filters?: string
  /** With the larger script: what readers have chosen stands in the address of the page, after this word and a hyphen */
  'url-prefix'?: string
  /** Words to find */
  q?: string
  /** Organised by these organisations; ids, parted by commas */
  organisation?: string
  /** `true`: also by all organisations under these */
  descendants?: boolean | 'true' | 'false'
  /** Of these programmes; ids, parted by commas */
  programme?: string
  /** Of these series; ids, parted by commas */
  series?: string
  /** Of these kinds: `seminar`, `webinar`, … */
  kind?: string
  /** For these audiences */
  audience?: string
  /** One of these languages is spoken */
  language?: string
  /** `local`, `regional`, `national`, `international` */
  level?: string
  /** In these municipalities; national code, or name in any language */
  municipality?: string
  /** `on-site`, `online`, `both` */
  attendance?: string
  /** With these statuses */
  status?: string
  /** `open`: registration is open now */
  registration?: 'open'
  /** Not over before this day or moment; `today` if absent */
  from?: string
  /** Begun by the end of this day */
  to?: string
}
