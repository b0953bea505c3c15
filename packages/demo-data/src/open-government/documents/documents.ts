import type { PublicDocument } from '@torg/domain/programmes'
import { basisDocuments } from './basis.ts'
import { implementationLetter } from './letter.ts'
import { tools } from './tools.ts'

export const documents: PublicDocument[] = [implementationLetter, ...basisDocuments, ...tools]
