/** What a share image says. */
export type Card = {
  lang: string
  /** What sort of thing it is. */
  kicker: string
  title: string
  /** Under the title: when and where, or what it is about. */
  facts: string[]
  /** What a reader must not miss, such as that it is cancelled. */
  alert?: string
  /** The date as a picture, for what has one. */
  date?: { above?: string; large: string; below: string; exact: boolean }
  host: string
}

export const size = { width: 1200, height: 630 } as const

type Style = Record<string, string | number>
type Element = { type: string; props: Record<string, unknown> }

const colour = {
  paper: '#f6f5f0',
  ink: '#15201f',
  soft: '#3f4a47',
  hairline: '#cac8bb',
  lingon: '#9a1230',
}
const serif = 'Piazzolla, Piazzolla extended'
const sans = 'Atkinson, Atkinson extended'

const element = (style: Style, children?: Element[] | string, lang?: string): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(lang ? { lang } : {}), children },
})

/** The largest size at which a title fills at most four lines and its longest word one. */
export function titleSize(title: string, width: number): number {
  const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length))
  const byWord = width / (longest * 0.7)
  const roomy = width > 1000 ? 1 : 0.8
  const byLength = title.length > 110 ? 46 : title.length > 70 ? 56 : title.length > 36 ? 68 : 84
  return Math.max(22, Math.floor(Math.min(byWord, byLength * roomy)))
}

const shortened = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')} …` : text

function dateBlock({ above, large, below, exact }: NonNullable<Card['date']>): Element {
  // A day is a number, but an approximate date may be a word.
  const fontSize = large.length > 6 ? 64 : large.length > 2 ? 104 : 230
  return element(
    {
      flexDirection: 'column',
      width: 320,
      paddingRight: 36,
      marginRight: 48,
      borderRight: `3px ${exact ? 'solid' : 'dashed'} ${colour.ink}`,
    },
    [
      element({ fontFamily: serif, fontSize: 34, color: colour.soft }, above ?? ''),
      element({ fontFamily: serif, fontWeight: 600, fontSize, lineHeight: 1 }, large),
      element({ fontFamily: serif, fontSize: 36 }, below),
    ],
  )
}

const mark = 'M2 2h12v6H8v6H2zM18 2h12v12h-6V8h-6zM2 18h6v6h6v6H2zM24 18h6v12H18v-6h6z'

function words({ lang, kicker, title, facts, alert, date }: Card): Element {
  const width = date ? 660 : 1060
  return element({ flexDirection: 'column', width, maxHeight: 440, overflow: 'hidden' }, [
    element({ fontFamily: sans, fontSize: 28, color: colour.soft, marginBottom: 14 }, kicker),
    element(
      {
        fontFamily: serif,
        fontWeight: 600,
        fontSize: titleSize(title, width) * (facts.length === 0 ? 1.3 : 1),
        lineHeight: 1.08,
        textWrap: 'balance',
        wordBreak: 'break-word',
        letterSpacing: '-0.01em',
        marginBottom: 22,
      },
      shortened(title, 150),
      lang,
    ),
    ...(alert
      ? [element({ fontFamily: sans, fontWeight: 600, fontSize: 32, color: colour.lingon }, alert)]
      : []),
    ...facts.map((fact) =>
      element({ fontFamily: sans, fontSize: 30, lineHeight: 1.35, color: colour.soft }, shortened(fact, 170)),
    ),
  ])
}

/** The card as elements with styles, for a library that draws these. */
export const layOut = (card: Card): Element =>
  element(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      ...size,
      boxSizing: 'border-box',
      padding: '56px 70px 44px',
      borderTop: `14px solid ${colour.ink}`,
      background: colour.paper,
      color: colour.ink,
    },
    [
      element({ alignItems: 'stretch' }, [...(card.date ? [dateBlock(card.date)] : []), words(card)]),
      element(
        {
          alignItems: 'center',
          justifyContent: 'space-between',
          paddingTop: 24,
          borderTop: `2px solid ${colour.hairline}`,
        },
        [
          element({ alignItems: 'center', fontFamily: serif, fontWeight: 600, fontSize: 38 }, [
            {
              type: 'svg',
              props: {
                width: 40,
                height: 40,
                viewBox: '0 0 32 32',
                style: { marginRight: 14 },
                children: [{ type: 'path', props: { d: mark, fill: colour.ink } }],
              },
            },
            element({}, 'Torg'),
          ]),
          element({ fontFamily: sans, fontSize: 26, color: colour.soft }, card.host),
        ],
      ),
    ],
  )
