import type { Page } from 'playwright-core';

/**
 * Runs in the page. Texts below 12 pixels, texts whose contrast to what lies under them is below 4.5 (WCAG 2.2, 1.4.3; 3 from 24
 * pixels on, or 18.66 in bold), and controls that nobody can name.
 */
const illegible = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, under) => top.slice(0, 3).map((part, at) => part * top[3] + under[at] * (1 - top[3]));
  const groundOf = (element) => {
    const layers = [];
    for (let one = element; one !== null; one = one.parentElement) {
      const style = getComputedStyle(one);
      if (style.backgroundImage !== 'none') return null;
      const color = rgba(style.backgroundColor);
      if (color[3] > 0) layers.push(color);
      if (color[3] === 1) break;
    }
    return layers.reverse().reduce((under, layer) => over(layer, under), [255, 255, 255]);
  };
  const opacityOf = (element) => Number(getComputedStyle(element).opacity);
  /** The colours of a text and of what lies under it, as they come out where it or what it stands in is see-through. */
  const seen = (element, ground) => {
    let pair = [over(rgba(getComputedStyle(element).color), ground), ground];
    for (let one = element; one.parentElement !== null; one = one.parentElement) {
      const opacity = opacityOf(one);
      if (opacity === 1) continue;
      const under = groundOf(one.parentElement);
      if (under === null) return null;
      pair = pair.map((color) => over([...color, opacity], under));
    }
    return pair;
  };
  const luminance = (color) => {
    const [r, g, b] = color.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const faults = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent.trim();
    const element = node.parentElement;
    if (text === '' || element === null || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (element.closest('[disabled], [aria-disabled="true"], [data-disabled], [aria-hidden="true"], svg, script, style') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    if (size < 12) faults.add(size + ' px: ' + text.slice(0, 40));
    const ground = groundOf(element);
    if (ground === null) continue;
    const colours = seen(element, ground);
    if (colours === null) continue;
    const [one, other] = colours.map(luminance);
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (contrast < (large ? 3 : 4.5)) faults.add(contrast.toFixed(2) + ' to 1: ' + text.slice(0, 40));
  }
  for (const control of document.querySelectorAll('button, a[href], [role="button"]')) {
    // Arrows beside a number do what the arrow keys do, and cannot be reached by keyboard.
    if (!control.checkVisibility() || control.tabIndex < 0) continue;
    const name = control.getAttribute('aria-label') ?? control.getAttribute('title') ?? control.textContent;
    const labelled = control.getAttribute('aria-labelledby');
    if (labelled === null && (name.trim() === '' || name.trim() === '×') && control.querySelector('img[alt]:not([alt=""])') === null)
      faults.add('no name: ' + control.outerHTML.slice(0, 120));
  }
  return [...faults];
})()`;

/** What cannot be read or named on a page as it is shown, a line each. Takes a tenth of what axe takes for the contrasts alone. */
export function illegibleOn(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(illegible);
}
