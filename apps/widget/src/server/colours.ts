/** Colours (CSS hex) of a list, where it does not take those of its page. */
export type Colours = {
  scheme?: 'light' | 'dark' | undefined
  text?: string | undefined
  surface?: string | undefined
  accent?: string | undefined
}

const isColour = (value: string | undefined) => /^#[\da-f]{6}$/i.test(value ?? '')

/** A rule of CSS; nothing where it would say nothing. What is no colour is left out, so nothing else can be said by one. */
export function rule(selector: string, declarations: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(declarations).filter(([, value]) => value !== undefined)
  return said.length > 0 ? `${selector}{${said.map(([name, value]) => `${name}:${value}`).join(';')}}` : ''
}

/** Only those that are colours. */
export const realColours = ({ text, surface, accent }: Colours): Colours => ({
  text: isColour(text) ? text : undefined,
  surface: isColour(surface) ? surface : undefined,
  accent: isColour(accent) ? accent : undefined,
})

/** The properties of the widget by which it wears these colours in a page. */
export const propertiesOf = ({ text, surface, accent }: Colours) => ({
  '--torg-text': text,
  '--torg-surface': surface,
  '--torg-accent': accent,
})
