import { defineParams } from '@sveltejs/kit/params'
import { isLang } from '#lib/language/lang.ts'
import { isRecordSection } from '#lib/site/kind-of-section.ts'

export const params = defineParams({
  lang: (value) => (isLang(value) ? value : undefined),
  recorded: (value) => (isRecordSection(value) ? value : undefined),
})
