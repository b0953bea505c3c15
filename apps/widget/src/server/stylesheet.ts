import css from '../element/widget.css?inline'
import unscripted from './unscripted.css?inline'

/** `events.css`: the looks of a list that a server has laid out, before and without the script. */
export const stylesheet = css + unscripted
