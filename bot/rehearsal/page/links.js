// Where a link leads: into the bot, to this computer, or outside the rehearsal.

const HOSTS = new Set(["t.me", "telegram.me", "telegram.dog"]);

export function parseUrl(href) {
  try {
    return new URL(/^t\.me\//i.test(href) ? `https://${href}` : href);
  } catch {
    return null;
  }
}

/** The payload of a deep link to this bot ("" when it has none), or null for any other link. */
export function deepLink(href, username) {
  const asked = questionTo(href, username);
  return asked && !asked.has("startgroup") ? asked.get("start") ?? "" : null;
}

/** The payload of a link that takes the bot into a group, or null for any other link. */
export function groupLink(href, username) {
  return questionTo(href, username)?.get("startgroup") ?? null;
}

function questionTo(href, username) {
  const url = parseUrl(href);
  if (!url || !username) return null;
  const name = url.protocol === "tg:" ? url.searchParams.get("domain") : hostedName(url);
  return name?.toLowerCase() === username.toLowerCase() ? url.searchParams : null;
}

function hostedName(url) {
  return HOSTS.has(url.hostname) ? url.pathname.slice(1).replace(/\/$/, "") : null;
}

/** The link when a page may offer it, otherwise null: no javascript:, data: or file: links. */
export function safeHref(href) {
  const url = parseUrl(href);
  return url && ["http:", "https:", "tg:", "mailto:", "tel:"].includes(url.protocol) ? url.href : null;
}

export function staysHere(href) {
  const host = parseUrl(href)?.hostname;
  return host === location.hostname || ["127.0.0.1", "localhost", "[::1]"].includes(host);
}
