// The control interface of the rehearsal, one function a request.

export class Refused extends Error {}

async function call(method, path, body) {
  const options = { method, headers: {} };
  if (body instanceof FormData) options.body = body;
  else if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers["Content-Type"] = "application/json";
  }
  const answer = await fetch(`/rehearsal/${path}`, options);
  const data = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(data.error ?? `The rehearsal answered ${answer.status}.`);
  return data;
}

export const api = {
  state: () => call("GET", "state"),
  messages: async (chat) => (await call("GET", `chats/${chat}/messages`)).messages,
  mail: async () => (await call("GET", "mail")).mail,
  pending: async () => (await call("GET", "pending")).unconfirmed,
  journal: (after) => call("GET", `journal?after=${after}`),
  say: (person, chat, text, reply_to) => call("POST", "say", { person, chat, text, reply_to }),
  tap: (person, chat, message_id, data) => call("POST", "tap", { person, chat, message_id, data }),
  block: (person, blocked) => call("POST", "block", { person, blocked }),
  addPerson: (person) => call("POST", "people", person),
  changeLanguage: (person, language_code) => call("PATCH", `people/${person}`, { language_code }),
  forward: (person, from_chat, message_id, to_chat) => call("POST", "forward", { person, from_chat, message_id, to_chat }),
  addGroup: (title, members, with_bot = true) => call("POST", "groups", { title, members, with_bot }),
  addMember: (group, person) => call("POST", `groups/${group}/members`, { person }),
  removeMember: (group, person) => call("DELETE", `groups/${group}/members/${person}`),
  promote: (group, person, leads) => call("POST", `groups/${group}/administrators`, { person, leads }),
  startGroup: (group, person, payload = "") => call("POST", `groups/${group}/bot`, { person, payload }),
  removeBot: (group) => call("DELETE", `groups/${group}/bot`),
  migrate: (group) => call("POST", `groups/${group}/migration`, {}),
  fault: (fault) => call("POST", "faults", fault),
  clearFaults: () => call("DELETE", "faults"),
  send(person, chat, file, caption, kind, replyTo) {
    const form = new FormData();
    form.set("person", person);
    form.set("chat", chat);
    form.set("as", kind);
    if (caption) form.set("caption", caption);
    if (replyTo) form.set("reply_to", replyTo);
    form.set("file", file, file.name);
    return call("POST", "send", form);
  },
};
