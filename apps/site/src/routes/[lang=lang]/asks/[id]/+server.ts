import { whereRead } from '#lib/site/where-read.server.ts'

export const GET = whereRead('ask')
