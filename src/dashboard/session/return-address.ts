/** The login page's address. */
export const loginPath = '/login';

/** Where to log in, so that one comes back to `from` afterwards. */
export function loginAddress(from: string, options: { readonly ended: boolean }): string {
  const query = new URLSearchParams();
  if (from !== '/') query.set('next', from);
  if (options.ended) query.set('ended', '1');
  return query.size === 0 ? loginPath : `${loginPath}?${query}`;
}

/** Where to go after the login: only ever a page of this dashboard, whatever a crafted link asks for. */
export function returnAddress(query: URLSearchParams): string {
  const next = query.get('next') ?? '/';
  const base = 'https://dashboard.invalid';
  if (!next.startsWith('/') || !URL.canParse(next, base)) return '/';
  const target = new URL(next, base);
  if (target.origin !== base || target.pathname === loginPath) return '/';
  return `${target.pathname}${target.search}${target.hash}`;
}
