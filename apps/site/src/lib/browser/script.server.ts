import script from './main.ts?worker&url'

/** The address of the one script that pages have; as a worker's, it is bundled by itself, without a page. */
export { script }
