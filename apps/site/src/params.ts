import { defineParams } from '@sveltejs/kit/params'
import { isLang } from '#lib/language/lang.ts'

export const params = defineParams({
  lang: (value) => (isLang(value) ? value : undefined),
})
