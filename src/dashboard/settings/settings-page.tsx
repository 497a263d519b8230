import { Limits } from '../costs/limits.tsx';
import { GuardPanel } from '../guard/guard-panel.tsx';
import { ModelsPanel } from '../models/models-panel.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { HandoverPanel } from '../people/handover-panel.tsx';
import { EnvironmentPanel } from './environment-panel.tsx';
import classes from './settings-page.module.css';

/** Everything that an operator sets: what takes effect at once, and what the environment gives. */
export function SettingsPage() {
  return (
    <div className={classes.page}>
      <PageHead
        title="Settings"
        lead="Pace, limits, director, models and words take effect at once, in every process"
      />
      <Limits />
      <HandoverPanel />
      <ModelsPanel />
      <GuardPanel />
      <EnvironmentPanel />
    </div>
  );
}
