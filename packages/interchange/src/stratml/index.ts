export type { AddressOf, Find, Given, Readership } from '../context.ts'
export type { Loss, LossReason, Written } from '../losses/loss.ts'
export { type StrategicPlanContext, writeStrategicPlan } from './plan.ts'
