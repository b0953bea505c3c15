export type { AddressOf, Find, Given } from '../context.ts'
export type { Loss, LossReason, Written } from '../losses/loss.ts'
export {
  type JsonLdDocument,
  type JsonLdNode,
  type JsonLdValue,
  type SchemaOrgContext,
  type SchemaOrgListContext,
  toDataFeed,
  toItemList,
  toSchemaOrg,
  toScriptText,
} from './document.ts'
