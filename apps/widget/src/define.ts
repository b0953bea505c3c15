import { TorgEventsElement } from './element/element.ts'

TorgEventsElement.define()
