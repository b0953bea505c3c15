export { findChromium } from './executable.ts'
export { launchBrowser } from './launch.ts'
export { workOf } from './work.ts'
