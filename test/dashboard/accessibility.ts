import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds on a page that keeps somebody from using it, a line each; Bull Board's own page is left out.
 * @param within looks only at what this selector finds
 */
export async function seriousFindings(page: Page, name: string, within = 'html'): Promise<string[]> {
  return seriousOf(axeOn(page).include(within), name);
}

/** What of that depends on the colours, for a page that was looked at as a whole in other ones. */
export async function contrastFindings(page: Page, name: string): Promise<string[]> {
  return seriousOf(axeOn(page).withRules(['color-contrast']), name);
}

/** Looks in the page itself and notes only what is wrong: to gather frames in a tab of its own, and to describe what is right, takes longer. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}

/** A feed has a hundred lines of a few kinds, and axe takes its time over each. */
const furtherLines = '[data-activity]:nth-of-type(n + 13)';

async function seriousOf(axe: AxeBuilder, name: string): Promise<string[]> {
  const { violations } = await axe.exclude('iframe').exclude(furtherLines).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${name}: ${id} at ${target.join(' ')}`));
}
