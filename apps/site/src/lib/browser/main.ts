import { showWhatWorks } from './abilities.ts'
import { answerButtons } from './buttons.ts'
import { dragDays } from './day-slider.ts'
import { walkDays } from './month-keys.ts'
import { keepPlaces, turnTo } from './place.ts'

keepPlaces()
answerButtons()
walkDays(turnTo)
dragDays(turnTo)
showWhatWorks()
