/**
 * Keeps an open page fresh without moving anything under the reader's eyes: numbers change in place, comments are
 * added at their end or under the one that they answer, and new pictures slip in at the top only while the reader is there; otherwise a button offers
 * them.
 */

const everyMs = 4000;
const nearTop = 60;
const mostCards = 108;

const grid = document.querySelector('.grid');
const comments = document.querySelector('.comments');
const news = document.querySelector('.news');

/** New cards that wait for the reader, newest first. */
let waiting = [];

function known(list) {
  return new Set([...list.children].map((entry) => entry.dataset.id));
}

function updateCounts(from, into) {
  for (const fresh of from.querySelectorAll('[data-count]')) {
    const shown = into.querySelector(`[data-count="${fresh.dataset.count}"]`);
    if (!shown || shown.textContent === fresh.textContent) continue;
    const animated = shown.cloneNode(false);
    animated.textContent = fresh.textContent;
    animated.classList.add('changed');
    shown.replaceWith(animated);
  }
  const time = from.querySelector('time');
  const shownTime = into.querySelector('time');
  if (time && shownTime) shownTime.textContent = time.textContent;
}

function updateEntries(from, into) {
  for (const fresh of from.children) {
    const shown = into.querySelector(`:scope > [data-id="${CSS.escape(fresh.dataset.id)}"]`);
    if (shown) updateCounts(fresh, shown);
  }
}

function newIn(from, into) {
  const seen = known(into);
  return [...from.children].filter((entry) => !seen.has(entry.dataset.id));
}

function showWaiting() {
  for (const card of waiting) card.classList.add('new');
  grid.prepend(...waiting);
  waiting = [];
  while (grid.children.length > mostCards) grid.lastElementChild.remove();
  news.hidden = true;
}

function offerWaiting() {
  const text = waiting.length === 1 ? '1 new picture' : `${waiting.length} new pictures`;
  if (news.textContent !== text) news.textContent = text;
  news.hidden = waiting.length === 0;
}

function readerIsElsewhere() {
  return window.scrollY > nearTop || grid.contains(document.activeElement) || grid.matches(':hover');
}

function refreshGrid(page) {
  const fresh = page.querySelector('.grid');
  if (!fresh) return;
  updateEntries(fresh, grid);
  const total = page.querySelector('[data-live="total"]');
  if (total) document.querySelector('[data-live="total"]').textContent = total.textContent;
  if (grid.dataset.refresh !== 'grow') return;
  waiting = newIn(fresh, grid);
  if (waiting.length === 0) return;
  if (readerIsElsewhere()) offerWaiting();
  else showWaiting();
}

function refreshItem(page) {
  const fresh = page.querySelector('.item');
  const shown = document.querySelector('.item');
  if (!fresh) return;
  updateCounts(fresh, shown);
  const freshComments = page.querySelector('.comments');
  const order = [...freshComments.children].map((entry) => entry.dataset.id);
  for (const entry of newIn(freshComments, comments)) {
    entry.classList.add('new');
    const above = order[order.indexOf(entry.dataset.id) - 1];
    const shownAbove =
      above === undefined ? null : comments.querySelector(`:scope > [data-id="${CSS.escape(above)}"]`);
    if (shownAbove === null) comments.prepend(entry);
    else shownAbove.after(entry);
  }
}

async function refresh() {
  if (document.hidden) return;
  try {
    const answer = await fetch(location.href, { headers: { 'X-Refresh': '1' } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (grid) refreshGrid(page);
    else if (comments) refreshItem(page);
  } catch (error) {
    // The server is restarting or gone; the page stays as it is, and the next round tries again.
    if (!(error instanceof TypeError)) throw error;
  }
}

news?.addEventListener('click', () => {
  showWaiting();
  window.scrollTo({ top: 0, behavior: 'smooth' });
});

async function keepFresh() {
  await refresh();
  setTimeout(keepFresh, everyMs);
}

if (grid || comments) setTimeout(keepFresh, everyMs);
