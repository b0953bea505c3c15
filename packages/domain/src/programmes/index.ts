export { Ask, asksOf, compareAsks, NodeRef, Respond, Strength, strengthRank } from './ask.ts'
export { Audience, includesAudience, narrowerAudiences, withBroader } from './audience.ts'
export { Call, CallResponse, effectiveDeadline } from './call.ts'
export { PublicDocument } from './document.ts'
export {
  Cadence,
  Evaluation,
  Milestone,
  onlyAdds,
  ProgressEntry,
  ProgressStatus,
  progressOn,
} from './follow-up.ts'
export { type NodeTree, nodePath, nodeTree, ProgrammeNode } from './node.ts'
export { Post } from './post.ts'
export { Course, Governance, LinkList, Programme, ProgrammeKind } from './programme.ts'
