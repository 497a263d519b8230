import { Action } from './action.ts';
import { Activity } from './activity.ts';
import { Agent } from './agent.ts';
import { Attention, DirectorProgress, DirectorStep, Wish } from './attention.ts';
import { DailyActionCount, DailyModelUsage, DailyNotice, DailyUsage } from './daily.ts';
import { DiskProbe } from './disk-probe.ts';
import { EndedSession } from './ended-session.ts';
import { Fleet } from './fleet.ts';
import { FormerAgent } from './former-agent.ts';
import { GalleryPost, GalleryWatch } from './gallery-post.ts';
import { GalleryItem, GallerySnapshot } from './gallery-snapshot.ts';
import { ModelPrice } from './model-price.ts';
import { ExperimentOutcome, KeptPerson, Person } from './person.ts';
import { PersonaRow, PersonaVersion, PromptRow, PromptVersion } from './persona.ts';
import { PictureHash } from './picture-hash.ts';
import { SaidText } from './said-text.ts';
import { SeenItem, SeenPicture } from './seen-picture.ts';
import { Tick } from './tick.ts';

export const entities = [
  Agent,
  FormerAgent,
  Tick,
  Action,
  Activity,
  DailyUsage,
  DailyModelUsage,
  DailyActionCount,
  DailyNotice,
  SaidText,
  PictureHash,
  SeenPicture,
  SeenItem,
  GalleryItem,
  GallerySnapshot,
  ModelPrice,
  EndedSession,
  DiskProbe,
  Fleet,
  PersonaRow,
  PersonaVersion,
  PromptRow,
  PromptVersion,
  Person,
  KeptPerson,
  ExperimentOutcome,
  GalleryPost,
  GalleryWatch,
  Attention,
  Wish,
  DirectorStep,
  DirectorProgress,
];
export { Action, Activity, Agent, DailyUsage, Fleet, Tick };
