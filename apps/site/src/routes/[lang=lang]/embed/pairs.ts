import { contrast } from '#lib/contrast/contrast.ts'
import type { Lang } from '#lib/language/lang.ts'
import type { Settings } from './settings.ts'

/** Colours of the widget and of browsers where nobody chooses others. */
const usual = {
  light: { surface: '#ffffff', text: '#000000', accent: '#0b4a6f' },
  dark: { surface: '#121212', text: '#ffffff', accent: '#93cbec' },
} as const

export type Pair = {
  colour: 'accent' | 'text'
  scheme: 'light' | 'dark'
  /** In the language of the reader: "4,5". */
  ratio: string
  passes: boolean
}

/** How well the chosen colours can be read, in each scheme in which they will stand. */
export function pairs({ colours, scheme, ...chosen }: Settings, lang: Lang): Pair[] {
  if (!colours) return []
  const schemes = scheme ? [scheme] : (['light', 'dark'] as const)
  return schemes.flatMap((scheme) =>
    (['accent', 'text'] as const).map((colour) => {
      const of = (name: 'accent' | 'text' | 'surface') => chosen[name] ?? usual[scheme][name]
      const ratio = contrast(of(colour), of('surface'))
      // Rounded down: 4.49 is not enough, and must not read as 4.5.
      const shown = (Math.floor(ratio * 10) / 10).toLocaleString(lang)
      return { colour, scheme, ratio: shown, passes: ratio >= 4.5 }
    }),
  )
}
