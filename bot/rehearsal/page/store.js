// What the page knows: people, groups, the messages of each chat, the mailbox.
// A chat being fetched keeps the events that arrive meanwhile and applies them after the answer,
// so that nothing that was said during the request is lost.

export class Store {
  constructor(api) {
    this.api = api;
    this.bot = { first_name: "", username: "", commands: [] };
    this.people = [];
    this.groups = [];
    this.mail = [];
    this.chats = new Map();
    this.listeners = new Map();
  }

  on(topic, listener) {
    if (!this.listeners.has(topic)) this.listeners.set(topic, new Set());
    this.listeners.get(topic).add(listener);
    return () => this.listeners.get(topic)?.delete(listener);
  }

  emit(topic, detail) {
    for (const listener of [...(this.listeners.get(topic) ?? [])]) listener(detail);
  }

  chat(id) {
    if (!this.chats.has(id)) this.chats.set(id, { messages: new Map(), waiting: null, round: 0 });
    return this.chats.get(id);
  }

  person(id) {
    return this.people.find((person) => person.id === id);
  }

  group(id) {
    return this.groups.find((group) => group.id === id);
  }

  /** The commands that a person is shown in a chat. */
  commandsFor(person, chatId) {
    return this.group(chatId)?.commands[person] ?? this.person(person)?.commands ?? [];
  }

  chatIds() {
    return [...this.people.map((person) => person.chat_id), ...this.groups.map((group) => group.id)];
  }

  /** Fetches everything anew: at the start, and whenever the line to the server comes back. */
  async refresh() {
    await this.readState();
    await Promise.all([...this.chatIds().map((id) => this.loadChat(id)), this.loadMail()]);
  }

  /** Fetches people and groups, and the chats of those that are new. */
  async refreshState() {
    const known = new Set(this.chatIds());
    await this.readState();
    const fresh = this.chatIds().filter((id) => !known.has(id));
    await Promise.all(fresh.map((id) => this.loadChat(id)));
  }

  async readState() {
    const { bot, people, groups, narration } = await this.api.state();
    const onStage = people.filter((person) => !person.backstage);
    Object.assign(this, { bot, people: onStage, groups: groups.filter((group) => group.moved_to === null) });
    this.emit("state");
    this.emit("narration", narration);
  }

  async loadChat(id) {
    const chat = this.chat(id);
    const round = ++chat.round;
    chat.waiting ??= [];
    const messages = await this.api.messages(id);
    if (round !== chat.round) return;
    const waiting = chat.waiting;
    chat.waiting = null;
    chat.messages = new Map(messages.map((message) => [message.message_id, message]));
    this.emit(`chat:${id}`, { kind: "reset" });
    waiting.forEach((event) => this.take(event));
  }

  async loadMail() {
    this.mail = await this.api.mail();
    this.emit("mail");
  }

  /** Takes one server-sent event. */
  take(event) {
    this.emit("any", event);
    if (event.kind === "state") return void this.refreshState();
    if (event.kind === "narration") return void this.emit("narration", event.narration);
    if (event.kind === "mail") return void this.loadMail();
    if (event.chat_id === undefined) return;
    const chat = this.chat(event.chat_id);
    if (chat.waiting) return void chat.waiting.push(event);
    this.keep(chat, event);
    this.emit(`chat:${event.chat_id}`, event);
  }

  keep(chat, event) {
    const { kind, message } = event;
    if (kind === "delete" || message?.deleted) chat.messages.delete(message?.message_id ?? event.message_id);
    else if (message) chat.messages.set(message.message_id, message);
  }
}
