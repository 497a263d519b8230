import { Action } from './action.ts';
import { Activity } from './activity.ts';
import { Agent } from './agent.ts';
import { DailyUsage } from './daily-usage.ts';
import { Fleet } from './fleet.ts';
import { Tick } from './tick.ts';

export const entities = [Agent, Tick, Action, Activity, DailyUsage, Fleet];
export { Action, Activity, Agent, DailyUsage, Fleet, Tick };
