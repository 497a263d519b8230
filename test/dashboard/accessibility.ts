import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds on a page that keeps somebody from using it, a line each; Bull Board's own page is left out.
 * @param within looks only at what this selector finds
 */
export async function seriousFindings(page: Page, name: string, within = 'html'): Promise<string[]> {
  return seriousOf(new AxeBuilder({ page }).include(within), name);
}

/** What of that depends on the colours, for a page that was looked at as a whole in other ones. */
export async function contrastFindings(page: Page, name: string): Promise<string[]> {
  return seriousOf(new AxeBuilder({ page }).withRules(['color-contrast']), name);
}

/** A feed has a hundred lines of a few kinds, and axe takes its time over each. */
const furtherLines = '[data-activity]:nth-of-type(n + 13)';

async function seriousOf(axe: AxeBuilder, name: string): Promise<string[]> {
  const { violations } = await axe.exclude('iframe').exclude(furtherLines).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${name}: ${id} at ${target.join(' ')}`));
}
