export { tour } from './series.ts'
export { tourEvents } from './tour.ts'
