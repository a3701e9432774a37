// The thin line on top: what this is, and whether the server and the bot are there.

const PATIENCE_MS = 3000;
const AGAIN_MS = 2000;
const CALM = "This is a rehearsal: nothing leaves this computer.";

export class Away {
  constructor(api, line) {
    this.api = api;
    this.line = line;
    this.say(CALM);
  }

  say(words, state = "calm") {
    if (this.line.textContent !== words) this.line.textContent = words;
    this.line.dataset.state = state;
  }

  lost() {
    clearTimeout(this.timer);
    this.connected = false;
    this.say("The rehearsal has stopped. This page goes on as soon as it runs again.", "lost");
  }

  found() {
    this.connected = true;
    this.say(CALM);
    this.expect();
  }

  /** Something was said to the bot: unless it takes it soon, say so. */
  expect() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.check(), PATIENCE_MS);
  }

  heard() {
    if (this.line.dataset.state === "waiting") this.check();
  }

  async check() {
    clearTimeout(this.timer);
    const waiting = await this.api.pending().catch(() => 0);
    if (!this.connected) return;
    if (!waiting) return this.say(CALM);
    const what = waiting === 1 ? "one update waits" : `${waiting} updates wait`;
    this.say(`The bot is not listening: ${what} for it and will be kept until it runs.`, "waiting");
    this.timer = setTimeout(() => this.check(), AGAIN_MS);
  }
}
