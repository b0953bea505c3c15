export { explainLoss, type Loss, type LossReason, type Written } from './loss.ts'
