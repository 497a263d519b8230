import { Gauge, type Registry } from 'prom-client';
import type { DirectorHealth } from '../director/health.ts';

/** Puts the director's metrics into a registry; each call of the answer sets them. */
export function createDirectorMetrics(registry: Registry): (health: DirectorHealth) => void {
  const registers = [registry];
  const gauge = (name: string, help: string, ...labelNames: string[]): Gauge =>
    new Gauge({ name, help, labelNames, registers });
  const share = gauge('fleet_awake_share', 'Share of the agents that may be awake');
  const wishes = gauge('fleet_wishes', 'Wishes of the director of the last day, by status', 'status');
  const waiting = gauge(
    'fleet_posts_waiting',
    'Posts of people past the target that nobody has answered and no agent is asked for',
  );
  const oldest = gauge(
    'fleet_posts_oldest_wait_seconds',
    'How long the oldest of them has waited, in fleet time; 0 where none does',
  );
  const unmet = gauge('fleet_posts_unmet', 'Posts that no agent could be asked for at the last look');
  const looked = gauge(
    'fleet_director_last_look_timestamp_seconds',
    'When the director last looked; 0 before the first time',
  );
  return (health) => {
    const { open, suggested, carriedOut, expired, dropped } = health.wishes;
    const counts = { open, suggested, 'carried-out': carriedOut, expired, dropped };
    for (const [status, count] of Object.entries(counts)) wishes.set({ status }, count);
    share.set(health.share);
    waiting.set(health.waiting);
    oldest.set(health.oldestWaitSeconds ?? 0);
    unmet.set(health.unmet);
    looked.set((health.lookedAt ?? 0) / 1000);
  };
}
