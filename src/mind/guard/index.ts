export {
  type CurrentWords,
  createCurrentJudge,
  createJudge,
  type Decision,
  defaultJudge,
  type Judge,
  type Judgement,
  type RuleFinding,
} from './judge.ts';
export { type GuardedPlan, guardPlan, orBrowse } from './plan/guard-plan.ts';
export { leftOut, withheld } from './plan/notes.ts';
