import type { Lang } from '#lib/language/lang.ts'
import type { FootView } from '#lib/site/foot.server.ts'

declare global {
  namespace App {
    interface Error {
      message: string
      /** What a reader can quote when they report the error. */
      id?: string
      /** The page of what took the place of a removed record. */
      successor?: string
    }
    interface Locals {
      lang: Lang
      /** schema.org description of the page's subject, safe inside a script element. */
      jsonLd?: string
    }
    interface PageData {
      /** Title and description of the page, in the reader's language. */
      about?: { title: string; description?: string; noindex?: boolean }
      /** The record that the page is about: what is known of it, and as what else it can be had. */
      record?: FootView
    }
  }
}
